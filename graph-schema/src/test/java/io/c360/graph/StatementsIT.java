package io.c360.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement is understood by the server, and none of them walks the whole graph.
 */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

	private static final Path STATEMENTS = Path.of("src/main/resources/io/c360/graph");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Set<String> NUMBERS = Set.of("limit", "members", "count", "response", "first", "below",
			"sequence", "passed", "slack");

	/** Small by nature, or read whole on purpose. */
	private static final Set<String> SCANS = Set.of("pending.cypher", "notices.cypher", "backlog.cypher",
			"ledger.cypher", "rejects.cypher", "assertions.cypher", "decisions-that-hold.cypher",
			"delete-payloads.cypher", "quality-records.cypher", "quality-attributes.cypher",
			"quality-contradictions.cypher", "quality-accounts.cypher", "quality-rejects.cypher",
			"reject-counts.cypher", "due.cypher", "undecided.cypher", "stale.cypher");

	private final Graph graph;

	StatementsIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	static List<Path> statements() throws IOException {
		try (var files = Files.walk(STATEMENTS)) {
			return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void findsItsWayByAnIndex(Path file) throws IOException {
		var plan = this.graph.read(tx -> tx.run("EXPLAIN " + text(file), parameters(text(file))).consume().plan());

		assertThat(operators(plan)).noneMatch(operator -> operator.operatorType().startsWith("AllNodesScan"));
		assertThat(operators(plan)).filteredOn(operator -> operator.operatorType().startsWith("CartesianProduct"))
			.allMatch(product -> product.children().stream().allMatch(StatementsIT::findsOne));
		if (!SCANS.contains(Objects.requireNonNull(file.getFileName()).toString())) {
			assertThat(operators(plan)).noneMatch(operator -> operator.operatorType().startsWith("NodeByLabelScan"));
		}
	}

	private static boolean findsOne(Plan side) {
		return side.operatorType().startsWith("NodeUniqueIndexSeek") || side.operatorType().startsWith("Argument");
	}

	private static Map<String, Object> parameters(String text) {
		return PARAMETER.matcher(text)
			.results()
			.map(match -> match.group(1))
			.distinct()
			.collect(Collectors.toMap(name -> name, name -> NUMBERS.contains(name) ? 0 : List.of()));
	}

	private static String text(Path file) {
		try {
			var name = Objects.requireNonNull(file.getFileName()).toString();
			var text = Files.readString(file).replaceAll("\\bFact\\b", "Link").replaceAll("\\bHAS_FACT\\b", "HAS_LINK");
			if (name.startsWith("by-")) {
				return text + Files.readString(file.resolveSibling("view.cypher"));
			}
			if (name.endsWith(".part.cypher")) {
				return "MATCH (c:Customer {id: ''}) MATCH (c)<-[:RESOLVED_TO]-(r) WITH c, collect(r) AS records CALL (c, records) {"
						+ text + "} RETURN part";
			}
			return name.equals("view.cypher") ? "MATCH (c:Customer {id: ''}) WITH c, [c.id] AS fits " + text : text;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static List<Plan> operators(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(child -> operators(child).stream()))
			.toList();
	}

}
