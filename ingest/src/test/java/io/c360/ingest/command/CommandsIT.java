package io.c360.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.ingest.relay.Announcement;
import io.c360.ingest.relay.Freshness;
import io.c360.ingest.relay.Relay;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithNeo4j;
import io.c360.population.Population;
import io.c360.search.CustomerIndex;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@WithElasticsearch
class CommandsIT {

	private static final List<String> FILES = List.of("crm.party", "billing.party", "online.party",
			"billing.subscription", "crm.link", "crm.campaign", "hotline.interaction", "store.interaction",
			"online.interaction", "messaging.interaction", "social.interaction", "crm.complaint", "crm.complaint-event",
			"billing.bill", "billing.topup", "network.usage", "crm.outcome", "crm.lead-event", "crm.consent",
			"crm.preference", "billing.points");

	private final Map<String, String> settings;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	CommandsIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) {
		this.settings = Map.of("neo4j.uri", neo4j.uri(), "neo4j.user", neo4j.user(), "neo4j.password", neo4j.password(),
				"elasticsearch.uri", elasticsearch.uri());
	}

	@Test
	void loadsAPopulationAndFindsThatEverythingAgrees() throws Exception {
		Population.of(150, 7).writeTo(this.folder);

		FILES.forEach(this::load);
		var legacy = run("ingest", "--source", "legacy", "--kind", "party", "--mapping", "legacy-csv-party",
				this.folder.resolve("legacy.party.gb18030.csv").toString());
		assertThat(legacy).as(this.err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
		relay();
		looksWhereEverybodyStands();
		findsNoSegmentsAmongFew();

		assertThat(run("verify")).as(text()).isEqualTo(ExitCode.OK);
		var before = hash();
		assertThat(run("ledger")).isEqualTo(ExitCode.OK);
		FILES.forEach(this::load);
		assertThat(run("rebuild-index")).isEqualTo(ExitCode.OK);
		assertThat(run("verify")).isEqualTo(ExitCode.OK);
		assertThat(hash()).isEqualTo(before);
		assertThat(run("rejects", "list")).isEqualTo(ExitCode.OK);

		changesTheModel();
	}

	/** Search hears of it as of any change. */
	private void looksWhereEverybodyStands() throws InterruptedException {
		assertThat(run("health", "--now")).as(problems()).isEqualTo(ExitCode.OK);
		assertThat(problems()).containsPattern("([1-9]\\d*) computed, \\1 are found by another band or stage");
		assertThat(run("health", "--now", "--city", "nowhere")).isEqualTo(ExitCode.FAILED);
		assertThat(problems()).containsPattern("looked at, 0 computed, 0 are found by another");
		relay();
	}

	private void findsNoSegmentsAmongFew() {
		assertThat(run("segments")).isEqualTo(ExitCode.FAILED);
		assertThat(run("segments", "fit")).isEqualTo(ExitCode.USAGE);
		assertThat(run("segments", "fit", "--confirmed-by", "an engineer")).isEqualTo(ExitCode.FAILED);
		assertThat(problems()).contains("fewer than 200 customers have something in use");
	}

	private void changesTheModel() throws Exception {
		var telecom = IdentityModel.telecom().text().text();
		var other = Files.writeString(this.folder.resolve("other.json"),
				telecom.replace("\"threshold\": 11", "\"threshold\": 19"));
		var changes = this.folder.resolve("changes.ndjson");

		assertThat(run("model", "diff", "--model", other.toString(), "--out", changes.toString())).as(problems())
			.isEqualTo(ExitCode.OK);
		assertThat(run("model", "activate", "--model", other.toString())).isEqualTo(ExitCode.USAGE);
		assertThat(run("model", "status")).isEqualTo(ExitCode.OK);
		assertThat(text()).endsWith("nobody activated another\n").containsPattern("split +[1-9]");
		assertThat(Files.readString(changes)).contains("\"kind\":\"SPLIT\"");
		assertThat(run("model", "activate", "--model", other.toString(), "--confirmed-by", "an engineer", "--here"))
			.as(problems())
			.isEqualTo(ExitCode.OK);
		assertThat(text()).endsWith("every record is resolved by it\n");
		assertThat(run("model", "diff", "--model", other.toString(), "--out", changes.toString()))
			.isEqualTo(ExitCode.OK);
		assertThat(changes).isEmptyFile();
	}

	private String problems() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	@Test
	void saysWhatIsWrongWithACommandLine() {
		assertThat(run("ingest", "--source", "crm")).isEqualTo(ExitCode.USAGE);
		assertThat(run("ingest", "--kind", "pigeon", "--source", "crm", "x.ndjson")).isEqualTo(ExitCode.USAGE);
		assertThat(run("ingest", "--kind", "party", "--source", "crm", "no-such-file.ndjson"))
			.isEqualTo(ExitCode.USAGE);
		assertThat(run("ingest", "--kind", "party", "--source", "crm", "table.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("ingest", "--help")).isEqualTo(ExitCode.OK);
		assertThat(run("dance")).isEqualTo(ExitCode.USAGE);
		assertThat(run("rejects", "show", "no-such-reject")).isEqualTo(ExitCode.FAILED);
		assertThat(text()).contains("telco-party");
	}

	private void load(String name) {
		var dot = name.indexOf('.');
		assertThat(run("ingest", "--source", name.substring(0, dot), "--kind", name.substring(dot + 1),
				this.folder.resolve(name + ".ndjson").toString()))
			.as(this.err.toString(StandardCharsets.UTF_8))
			.isEqualTo(ExitCode.OK);
	}

	private void relay() throws InterruptedException {
		try (var graph = Graph.open(
				new GraphSettings(URI.create(setting("neo4j.uri")), setting("neo4j.user"), setting("neo4j.password")));
				var search = SearchServer.open(IndexSettings.of(URI.create(setting("elasticsearch.uri"))));
				var relay = new Relay(new ChangeGraph(graph), new CustomerIndex(search), Announcement.NONE,
						Freshness.UNASKED, () -> true, 500, Duration.ofMillis(50))) {
			relay.start();
			var changes = new ChangeGraph(graph);
			for (var left = changes.backlog(); left.changes() + left.notices() + left.stale() > 0; left = changes
				.backlog()) {
				Thread.sleep(100);
			}
		}
	}

	private String hash() {
		var text = text();
		return text.substring(text.lastIndexOf("hash ")).lines().findFirst().orElseThrow();
	}

	private ExitCode run(String... line) {
		try (var stores = new Stores(this.settings::get, Duration.ofSeconds(10))) {
			return Commands.run(List.of(line), stores,
					new Console(new PrintStream(this.out, true, StandardCharsets.UTF_8),
							new PrintStream(this.err, true, StandardCharsets.UTF_8)));
		}
	}

	private String setting(String name) {
		return this.settings.getOrDefault(name, "");
	}

	private String text() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
