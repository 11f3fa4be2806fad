package io.c360.ingest.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;

import io.c360.customer.CustomerProblem;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.complaint.CaseProjection;
import io.c360.graph.lead.LeadProjection;
import io.c360.graph.sale.ClaimProjection;
import io.c360.customer.lead.LeadRules;
import io.c360.graph.complaint.RuleFiles;
import io.c360.graph.intake.IntakeGraph;
import io.c360.ingest.intake.PatientIntake;
import io.c360.search.CustomerIndex;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import org.jspecify.annotations.Nullable;

/**
 * Where commands find the stores: in system properties such as {@code c360.neo4j.uri}, in
 * the environment as {@code C360_NEO4J_URI}, or in what {@code ./c360 up} wrote.
 */
final class Stores implements AutoCloseable {

	private static final Path RUNNING = Path.of(".c360", "run.properties");

	private final UnaryOperator<@Nullable String> settings;

	private final Duration patience;

	private @Nullable Graph graph;

	private @Nullable SearchServer search;

	/**
	 * @param settings finds a setting by its name, such as {@code neo4j.uri}
	 * @param patience how long a command waits for a graph that is away
	 */
	Stores(UnaryOperator<@Nullable String> settings, Duration patience) {
		this.settings = settings;
		this.patience = patience;
	}

	/** The stores that this process was told of. */
	static Stores configured() {
		var running = new Properties();
		if (Files.isReadable(RUNNING)) {
			try (var in = Files.newBufferedReader(RUNNING)) {
				running.load(in);
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}
		return new Stores(name -> {
			var property = System.getProperty("c360." + name);
			var variable = System.getenv("C360_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
			return (property != null) ? property : (variable != null) ? variable : running.getProperty(name);
		}, Duration.ofMinutes(10));
	}

	/** The graph. */
	Graph graph() {
		if (this.graph == null) {
			var opened = Graph.open(new GraphSettings(URI.create(demanded("neo4j.uri")), setting("neo4j.user", "neo4j"),
					setting("neo4j.password", "")));
			this.graph = opened;
			if (!opened.isAvailable()) {
				throw new CustomerProblem.Unavailable("The graph");
			}
		}
		return this.graph;
	}

	/** What takes records in; it brings the schema of the graph up to date first. */
	IntakeGraph intake() {
		graph().migrate();
		return new IntakeGraph(graph(), IdentityModel.telecom(),
				List.of(cases(), new LeadProjection(LeadRules.SHIPPED), new ClaimProjection()));
	}

	/** What concludes cases, by the rules of the folder {@code complaints.rules}. */
	CaseProjection cases() {
		return new CaseProjection(rules());
	}

	/** What business people decide about complaints. */
	RuleFiles rules() {
		var folder = this.settings.apply("complaints.rules");
		return new RuleFiles((folder != null) ? Path.of(folder) : null);
	}

	/** The same with patience for a graph that goes away. */
	PatientIntake patient(IntakeGraph intake) {
		return new PatientIntake(intake::apply, graph()::isAvailable, this.patience);
	}

	/** The index. */
	CustomerIndex index() {
		if (this.search == null) {
			var index = IndexSettings.of(URI.create(demanded("elasticsearch.uri")));
			var user = this.settings.apply("elasticsearch.user");
			this.search = SearchServer
				.open((user != null) ? index.as(user, setting("elasticsearch.password", "")) : index);
		}
		return new CustomerIndex(this.search);
	}

	private String demanded(String name) {
		var value = this.settings.apply(name);
		if (value == null) {
			throw new CustomerProblem.Invalid(
					"Nobody says where the stores are: start them with ./c360 up, or set C360_"
							+ name.replace('.', '_').toUpperCase(Locale.ROOT));
		}
		return value;
	}

	private String setting(String name, String otherwise) {
		var value = this.settings.apply(name);
		return (value != null) ? value : otherwise;
	}

	@Override
	public void close() {
		if (this.graph != null) {
			this.graph.close();
		}
		if (this.search != null) {
			this.search.close();
		}
	}

}
