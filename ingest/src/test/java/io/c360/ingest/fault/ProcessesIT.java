package io.c360.ingest.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.ingest.ServerUnderTest;
import io.c360.ingest.TestIssuer;
import io.c360.local.Freeze;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalKafka;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithKafka;
import io.c360.local.WithNeo4j;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two ingest processes of one group, of which one is killed, or asked to end under load.
 */
@WithNeo4j
@WithElasticsearch
@WithKafka
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessesIT {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final TestIssuer issuer = new TestIssuer();

	private final Map<String, String> settings = new HashMap<>();

	private final LocalKafka.Endpoint kafka;

	private final Graph graph;

	private final List<IngestProcess> processes = new ArrayList<>();

	@TempDir
	private Path folder;

	ProcessesIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch, LocalKafka.Endpoint kafka)
			throws Exception {
		this.kafka = kafka;
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.settings.putAll(Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(),
				"c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri(),
				"c360.kafka.bootstrap", kafka.bootstrap(), "c360.kafka.group", "processes-" + System.nanoTime(),
				"c360.security.issuer", this.issuer.uri(), "c360.relay.lease", "2s"));
	}

	@BeforeEach
	void startTwo() {
		this.processes.add(start("a"));
		this.processes.add(start("b"));
		this.processes.forEach(this::awaitReady);
	}

	@AfterEach
	void endAll() {
		this.processes.forEach(IngestProcess::close);
		this.processes.clear();
	}

	@AfterAll
	void close() {
		this.graph.close();
		this.issuer.close();
	}

	@Test
	void fault02OneOfTwoProcessesIsKilledAndTheOtherTakesOverWithoutLossOrDouble() throws Exception {
		var source = "takeover-" + System.nanoTime();
		var keys = 50;
		var versions = 60;
		try (var producer = producer()) {
			for (var version = 1; version <= versions; version++) {
				for (var key = 0; key < keys; key++) {
					send(producer, source, key, version);
				}
				if (version == versions / 2) {
					producer.flush();
					Eventually.isTrue(() -> received(source) > 100);
					this.processes.getFirst().kill();
				}
			}
			producer.flush();
		}
		Eventually.isTrue(() -> received(source) >= (long) keys * versions);
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThat(ledger(source, Kind.PARTY))
			.isEqualTo(new LedgerEntry(source, Kind.PARTY, (long) keys * versions, (long) keys * versions, 0, 0));
		assertThat(newestVersions(source)).hasSize(keys)
			.containsOnly(java.time.Instant.parse("2026-01-01T00:01:00Z").toEpochMilli());
	}

	@Test
	void fault14ARollingRestartUnderLoadFailsNoRequest() throws Exception {
		var balancer = new Balancer(this.processes, this.issuer);
		var going = new AtomicBoolean(true);
		var sent = new AtomicLong();
		var failures = new ArrayList<String>();
		var turn = new AtomicInteger();
		var stops = new ArrayList<Duration>();
		try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var caller = 0; caller < 6; caller++) {
				var name = "c" + caller;
				var _ = callers.submit(() -> {
					for (var i = 0; going.get(); i++) {
						if (balancer.deliver(name + "-" + i, turn.getAndIncrement(), failures)) {
							sent.incrementAndGet();
						}
					}
					return null;
				});
			}
			for (var number = 0; number < 2; number++) {
				Thread.sleep(1_000);
				stops.add(this.processes.get(number).stop());
				this.processes.set(number, start("again" + number));
				awaitReady(this.processes.get(number));
			}
			going.set(false);
		}

		assertThat(failures).isEmpty();
		assertThat(stops).allMatch(stop -> stop.compareTo(Duration.ofSeconds(30)) < 0);
		assertThat(ledger("rolling", Kind.PARTY))
			.isEqualTo(new LedgerEntry("rolling", Kind.PARTY, sent.get(), sent.get(), 0, 0));
	}

	@Test
	void fault06RecordsComeInByHttpWhileKafkaHangs() {
		try (var _ = Freeze.kafka()) {
			var answer = new Balancer(this.processes, this.issuer).post(this.processes.getFirst(), "no-kafka", "1");

			assertThat(answer.body()).contains("accepted");
			Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);
		}

		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().notices() == 0);
	}

	private IngestProcess start(String name) {
		return IngestProcess.start(this.settings, this.folder.resolve(name + ".log"));
	}

	private void awaitReady(IngestProcess process) {
		Eventually.isTrue(() -> {
			try {
				return this.http
					.send(HttpRequest.newBuilder(process.address("/actuator/health")).build(),
							HttpResponse.BodyHandlers.ofString())
					.body()
					.matches("(?s).*\"reading\":true.*");
			}
			catch (IOException _) {
				return false;
			}
			catch (InterruptedException problem) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(problem);
			}
		});
	}

	private KafkaProducer<String, String> producer() {
		return new KafkaProducer<>(Map.of("bootstrap.servers", this.kafka.bootstrap(), "acks", "all"),
				new StringSerializer(), new StringSerializer());
	}

	private static void send(KafkaProducer<String, String> producer, String source, int key, int version) {
		var message = new ProducerRecord<>("c360.party", "p" + key,
				"{\"id\":\"p%d\",\"partyType\":\"individual\",\"lastUpdate\":\"2026-01-01T00:%02d:%02dZ\"}"
					.formatted(key, version / 60, version % 60));
		message.headers().add("source", source.getBytes(StandardCharsets.UTF_8));
		var _ = producer.send(message);
	}

	private List<Long> newestVersions(String source) {
		return this.graph.read(
				tx -> tx
					.run("MATCH (r:SourceRecord) WHERE r.id STARTS WITH $source RETURN r.version AS version",
							Map.of("source", source + "/"))
					.list(row -> row.get("version").asLong()));
	}

	private LedgerEntry ledger(String source, Kind kind) {
		return ServerUnderTest.ledger(this.graph, source, kind);
	}

	private long received(String source) {
		return ledger(source, Kind.PARTY).received();
	}

}
