package io.c360.ingest.fault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import io.c360.customer.Kind;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.FactHashGraph;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.ingest.ServerUnderTest;
import io.c360.ingest.TestIssuer;
import io.c360.ingest.file.FileLoad;
import io.c360.ingest.file.LoadOrder;
import io.c360.ingest.file.Watcher;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.verify.GraphHash;
import io.c360.ingest.verify.IndexComparison;
import io.c360.local.Kill;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalKafka;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithKafka;
import io.c360.local.WithNeo4j;
import io.c360.search.CustomerIndex;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults 1 to 6 by real kills of real processes, in short; {@code ./c360 bench crash}
 * does the same to the whole stack, for longer.
 */
@WithNeo4j
@WithElasticsearch
@WithKafka
class CrashIT {

	private static final CrashRecords BY_FILE = new CrashRecords("crash-file");

	private static final CrashRecords BY_STREAM = new CrashRecords("crash-stream");

	private final Map<String, String> stores;

	private final LocalKafka.Endpoint kafka;

	private final Graph graph;

	private final SearchServer search;

	private final TestIssuer issuer = new TestIssuer();

	private @Nullable IngestProcess server;

	@TempDir
	private Path folder;

	CrashIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch, LocalKafka.Endpoint kafka)
			throws Exception {
		this.kafka = kafka;
		this.stores = Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(), "c360.neo4j.password",
				neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri());
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.search = SearchServer.open(IndexSettings.of(URI.create(elasticsearch.uri())));
	}

	@AfterEach
	void close() {
		if (this.server != null) {
			this.server.close();
		}
		this.graph.close();
		this.search.close();
		this.issuer.close();
	}

	@Test
	void faults01To06LoseNothingWhoeverIsKilledWhileRecordsComeIn() throws Exception {
		forgetMessagesOfOthers();
		this.server = startServer();
		var sources = new StubbornSources(this.stores, this.kafka, this.folder);

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var stream = threads.submit(() -> sources.send(BY_STREAM));
			Eventually.isTrue(() -> received("crash-stream", Kind.INTERACTION) > 0);
			var file = threads.submit(() -> sources.load(BY_FILE));
			Eventually.isTrue(() -> received("crash-file", Kind.INTERACTION) > 0);
			sources.killLoad();
			this.server.kill();
			try (var _ = Kill.neo4j()) {
				this.server = startServer();
			}
			try (var _ = Kill.elasticsearch()) {
				Thread.sleep(500);
			}
			try (var _ = Kill.kafka()) {
				Thread.sleep(500);
			}
			file.get();
			stream.get();
		}
		Eventually.isTrue(() -> received("crash-stream", Kind.INTERACTION) >= CrashRecords.EVENTS
				&& received("crash-stream", Kind.PARTY) >= CrashRecords.PEOPLE);
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);
		this.server.close();

		assertThatNothingIsMissingAndNothingIsRejected();
		assertThatIndexAgrees();
		assertThat(hash()).isEqualTo(hashOfACleanRun(sources));
	}

	private void assertThatNothingIsMissingAndNothingIsRejected() {
		for (var records : List.of(BY_FILE, BY_STREAM)) {
			var parties = ledger(records.source(), Kind.PARTY);
			var interactions = ledger(records.source(), Kind.INTERACTION);
			assertThat(List.of(parties, interactions)).allMatch(LedgerEntry::isBalanced)
				.allMatch(entry -> entry.rejected() == 0);
			assertThat(parties.applied()).isEqualTo(CrashRecords.PEOPLE);
			assertThat(interactions.applied()).isEqualTo(CrashRecords.EVENTS);
		}
	}

	private void assertThatIndexAgrees() {
		var index = new CustomerIndex(this.search);
		index.refresh();
		assertThat(IndexComparison.of(new ChangeGraph(this.graph)::all, index::page).differences()).isEmpty();
	}

	private GraphHash hash() {
		return GraphHash.of(new ChangeGraph(this.graph)::all, new FactHashGraph(this.graph)::page);
	}

	private GraphHash hashOfACleanRun(StubbornSources sources) throws Exception {
		this.graph.write(
				tx -> tx.run("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock DETACH DELETE n")
					.consume());
		var intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		var files = new FileLoad(intake, new PatientIntake(intake::apply, () -> true, Duration.ofSeconds(10)),
				InstantSource.system(), 1, 500);
		for (var records : List.of(BY_STREAM, BY_FILE)) {
			for (var kind : List.of(Kind.PARTY, Kind.INTERACTION)) {
				files.run(new LoadOrder(sources.file(records, kind), records.source(), kind, null, null, true),
						new Unwatched());
			}
		}
		return hash();
	}

	/** Messages that other tests left would be read, too. */
	private void forgetMessagesOfOthers() throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", this.kafka.bootstrap()))) {
			var ours = admin.listTopics().names().get().stream().filter(name -> name.startsWith("c360.")).toList();
			admin.deleteTopics(ours).all().get();
		}
	}

	private IngestProcess startServer() {
		var settings = new HashMap<>(this.stores);
		settings.putAll(Map.of("c360.kafka.bootstrap", this.kafka.bootstrap(), "c360.kafka.group", "crash",
				"c360.security.issuer", this.issuer.uri(), "c360.relay.lease", "2s"));
		return IngestProcess.start(settings, this.folder.resolve("server.log"));
	}

	private long received(String source, Kind kind) {
		return ledger(source, kind).received();
	}

	private LedgerEntry ledger(String source, Kind kind) {
		return ServerUnderTest.ledger(this.graph, source, kind);
	}

	/** Nobody looks. */
	private static final class Unwatched implements Watcher {

		@Override
		public void progress(long received) {
		}

		@Override
		public void rejected(Answer.Rejected answer) {
		}

	}

}
