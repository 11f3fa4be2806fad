package io.c360.ingest.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.c360.ingest.IngestProgram;
import io.c360.ingest.TestIssuer;
import io.c360.ingest.verify.IndexComparison;
import io.c360.local.Freeze;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithNeo4j;
import io.c360.search.CustomerIndex;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The server, when those that it stands on go away, hang or say nothing. */
@WithNeo4j
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final TestIssuer issuer = new TestIssuer();

	private final TcpProxy toGraph;

	private final TcpProxy toIndex;

	private final Graph graph;

	private final SearchServer search;

	private final ConfigurableApplicationContext server;

	FaultsIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) throws Exception {
		var bolt = URI.create(neo4j.uri());
		var index = URI.create(elasticsearch.uri());
		this.toGraph = new TcpProxy(bolt.getHost(), bolt.getPort());
		this.toIndex = new TcpProxy(index.getHost(), index.getPort());
		this.graph = Graph.open(new GraphSettings(bolt, neo4j.user(), neo4j.password()));
		this.search = SearchServer.open(IndexSettings.of(index));
		var arguments = Map.of("c360.neo4j.uri", "bolt://127.0.0.1:" + this.toGraph.port(), "c360.neo4j.user",
				neo4j.user(), "c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri",
				"http://127.0.0.1:" + this.toIndex.port(), "c360.security.issuer", this.issuer.uri(), "server.port",
				"0", "server.address", "127.0.0.1", "c360.relay.lease", "2s");
		this.server = SpringApplication.run(IngestProgram.class,
				arguments.entrySet()
					.stream()
					.map(argument -> "--" + argument.getKey() + "=" + argument.getValue())
					.toArray(String[]::new));
	}

	@BeforeEach
	@AfterEach
	void mend() {
		this.toGraph.mend();
		this.toIndex.mend();
		eventually(() -> health("readiness").statusCode() == 200);
	}

	@AfterAll
	void stop() {
		this.server.close();
		this.toGraph.close();
		this.toIndex.close();
		this.graph.close();
		this.search.close();
		this.issuer.close();
	}

	@Test
	void fault04TheGraphGoesAwayAndNothingGoodIsRejected() {
		this.toGraph.refuse();
		eventually(() -> health("readiness").statusCode() == 503);

		var turnedAway = post("gone", people(0, 3));
		var why = health("");
		this.toGraph.mend();
		eventually(() -> post("gone", people(0, 3)).statusCode() == 200);

		assertThat(turnedAway.statusCode()).isEqualTo(503);
		assertThat(turnedAway.headers().firstValue("Retry-After")).isPresent();
		assertThat(why.body()).contains("it does not answer");
		assertThat(ledger("gone").rejected()).isZero();
	}

	@Test
	void fault03ChangesThatWaitAreDeliveredSoonAfterTheIndexIsBack() {
		this.toIndex.refuse();
		assertThat(post("later", people(0, 50)).statusCode()).isEqualTo(200);
		assertThat(new ChangeGraph(this.graph).backlog().changes()).isGreaterThanOrEqualTo(50);

		this.toIndex.mend();
		var began = System.nanoTime();
		eventually(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
		assertThatIndexAgrees();
	}

	@Test
	void fault05RecordsComeInWhileTheIndexIsAway() {
		this.toIndex.refuse();

		var answers = post("away", people(0, 20));

		assertThat(answers.statusCode()).isEqualTo(200);
		assertThat(answers.body().lines()).hasSize(20).allMatch(line -> line.contains("accepted"));
		assertThat(health("readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void fault08AGraphThatNobodyHearsFailsRequestsSoonAndPilesNothingUp() throws Exception {
		var threads = Thread.activeCount();
		this.toGraph.dropSilently();
		eventually(() -> health("readiness").statusCode() == 503);

		var began = System.nanoTime();
		var answers = together(16, () -> post("silent", people(0, 1)).statusCode());
		var took = Duration.ofNanos(System.nanoTime() - began);
		this.toGraph.mend();
		eventually(() -> post("silent", people(0, 1)).statusCode() == 200);

		assertThat(answers).containsOnly(503);
		assertThat(took).isLessThan(Duration.ofSeconds(2));
		assertThat(Thread.activeCount()).isLessThan(threads + 50);
		assertThat(ledger("silent").rejected()).isZero();
	}

	@Test
	void fault09AHalfOpenWireToTheIndexLosesNoChange() {
		this.toIndex.loseAnswers();
		assertThat(post("half", people(0, 30)).statusCode()).isEqualTo(200);
		pause(Duration.ofSeconds(3));
		assertThat(new ChangeGraph(this.graph).backlog().changes()).isGreaterThanOrEqualTo(30);

		this.toIndex.mend();
		eventually(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThatIndexAgrees();
	}

	@Test
	void fault10AGraphThatHangsIsAnsweredWith503AtOnceAndTheRestLives() throws Exception {
		try (var _ = Freeze.neo4j()) {
			eventually(() -> health("readiness").statusCode() == 503);

			var began = System.nanoTime();
			var answers = together(16, () -> post("hang", people(0, 1)).statusCode());

			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
			assertThat(answers).containsOnly(503);
			assertThat(health("liveness").statusCode()).isEqualTo(200);
		}
		eventually(() -> post("hang", people(0, 1)).statusCode() == 200);
		assertThat(ledger("hang").rejected()).isZero();
	}

	@Test
	void fault11AnIndexWhoseDiskIsFullKeepsChangesWaitingAndGoesOnWhenThereIsRoom() throws Exception {
		eventually(() -> new ChangeGraph(this.graph).backlog().changes() == 0);
		setting("{\"index.blocks.read_only_allow_delete\":true}");
		assertThat(post("full", people(0, 25)).statusCode()).isEqualTo(200);
		pause(Duration.ofSeconds(2));
		var waiting = new ChangeGraph(this.graph).backlog().changes();

		setting("{\"index.blocks.read_only_allow_delete\":null}");
		eventually(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThat(waiting).isGreaterThanOrEqualTo(25);
		assertThatIndexAgrees();
	}

	@Test
	void fault15TenTimesTheLoadKeepsThePeakAndTurnsTheRestAwayAtOnce() throws Exception {
		var peak = throughput(4, Duration.ofSeconds(3));

		var overloaded = throughput(160, Duration.ofSeconds(4));

		assertThat(overloaded.failures()).isEmpty();
		assertThat(overloaded.accepted()).isGreaterThan((long) (0.8 * peak.accepted() * 4 / 3));
		assertThat(health("readiness").statusCode()).isEqualTo(200);
	}

	private Load throughput(int callers, Duration time) throws Exception {
		var end = System.nanoTime() + time.toNanos();
		var name = "load" + callers;
		var counts = together(callers, () -> {
			var accepted = 0L;
			var failures = new ArrayList<String>();
			for (var i = 0; System.nanoTime() < end; i++) {
				var answer = post(name, person("t" + Thread.currentThread().threadId() + "-" + i));
				if (answer.statusCode() == 200) {
					accepted++;
				}
				else if ((answer.statusCode() != 429 && answer.statusCode() != 503)
						|| answer.headers().firstValue("Retry-After").isEmpty()) {
					failures.add(answer.statusCode() + " " + answer.body());
				}
				else {
					pause(Duration.ofMillis(50));
				}
			}
			return new Load(accepted, failures);
		});
		return new Load(counts.stream().mapToLong(Load::accepted).sum(),
				counts.stream().flatMap(load -> load.failures().stream()).toList());
	}

	private static <T> List<T> together(int callers, Callable<T> call) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var calls = IntStream.range(0, callers).mapToObj(_ -> threads.submit(call)).toList();
			var answers = new ArrayList<T>();
			for (var answer : calls) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	private void assertThatIndexAgrees() {
		var index = new CustomerIndex(this.search);
		index.refresh();
		assertThat(IndexComparison.of(new ChangeGraph(this.graph)::all, index::page).differences()).isEmpty();
	}

	private void setting(String json) throws Exception {
		var request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.toIndex.port() + "/customers/_settings"))
			.header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(json))
			.build();
		assertThat(this.http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
	}

	private LedgerEntry ledger(String source) {
		return new LedgerGraph(this.graph).entries()
			.stream()
			.filter(entry -> entry.source().equals(source))
			.findFirst()
			.orElse(new LedgerEntry(source, Kind.PARTY, 0, 0, 0, 0));
	}

	private HttpResponse<String> health(String group) {
		return send(HttpRequest.newBuilder(address("/actuator/health" + (group.isEmpty() ? "" : "/" + group))));
	}

	private HttpResponse<String> post(String source, String body) {
		return send(HttpRequest.newBuilder(address("/ingest/party?source=" + source))
			.header("Authorization", "Bearer " + this.issuer.token("ingest"))
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.timeout(Duration.ofSeconds(60)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getEnvironment().getProperty("local.server.port") + path);
	}

	private static String people(int from, int count) {
		return IntStream.range(from, from + count).mapToObj(i -> person("p" + i)).collect(Collectors.joining("\n"));
	}

	private static String person(String id) {
		return "{\"id\":\"%s\",\"partyType\":\"individual\"}".formatted(id);
	}

	private static void eventually(BooleanSupplier condition) {
		for (var i = 0; i < 1200; i++) {
			if (condition.getAsBoolean()) {
				return;
			}
			pause(Duration.ofMillis(50));
		}
		throw new AssertionError("It did not happen within a minute");
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/** What became of a load. */
	private record Load(long accepted, List<String> failures) {
	}

}
