package io.c360.ingest.fault;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.ingest.ServerUnderTest;
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

import static org.assertj.core.api.Assertions.assertThat;

/** The server, when those that it stands on go away, hang or say nothing. */
@WithNeo4j
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

	private final TcpProxy toGraph;

	private final TcpProxy toIndex;

	private final Graph graph;

	private final SearchServer search;

	private final ServerUnderTest server;

	FaultsIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) {
		var bolt = URI.create(neo4j.uri());
		var index = URI.create(elasticsearch.uri());
		this.toGraph = new TcpProxy(bolt.getHost(), bolt.getPort());
		this.toIndex = new TcpProxy(index.getHost(), index.getPort());
		this.graph = Graph.open(new GraphSettings(bolt, neo4j.user(), neo4j.password()));
		this.search = SearchServer.open(IndexSettings.of(index));
		this.server = new ServerUnderTest(Map.of("c360.neo4j.uri", "bolt://127.0.0.1:" + this.toGraph.port(),
				"c360.neo4j.user", neo4j.user(), "c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri",
				"http://127.0.0.1:" + this.toIndex.port(), "c360.relay.lease", "2s"));
	}

	@BeforeEach
	@AfterEach
	void mend() {
		this.toGraph.mend();
		this.toIndex.mend();
		this.server.awaitReady();
	}

	@AfterAll
	void stop() {
		this.server.close();
		this.toGraph.close();
		this.toIndex.close();
		this.graph.close();
		this.search.close();
	}

	@Test
	void fault03ChangesThatWaitAreDeliveredSoonAfterTheIndexIsBack() {
		this.toIndex.refuse();
		assertThat(post("later", people(50)).statusCode()).isEqualTo(200);
		assertThat(new ChangeGraph(this.graph).backlog().changes()).isGreaterThanOrEqualTo(50);

		this.toIndex.mend();
		var began = System.nanoTime();
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
		assertThatIndexAgrees();
	}

	@Test
	void fault04TheGraphGoesAwayAndNothingGoodIsRejected() {
		this.toGraph.refuse();
		Eventually.isTrue(() -> this.server.health("readiness").statusCode() == 503);

		var turnedAway = post("gone", people(3));
		var why = this.server.health("");
		this.toGraph.mend();
		Eventually.isTrue(() -> post("gone", people(3)).statusCode() == 200);

		assertThat(turnedAway.statusCode()).isEqualTo(503);
		assertThat(turnedAway.headers().firstValue("Retry-After")).isPresent();
		assertThat(why.body()).contains("it does not answer");
		assertThat(ledger("gone").rejected()).isZero();
	}

	@Test
	void fault05RecordsComeInWhileTheIndexIsAway() {
		this.toIndex.refuse();

		var answers = post("away", people(20));

		assertThat(answers.statusCode()).isEqualTo(200);
		assertThat(answers.body().lines()).hasSize(20).allMatch(line -> line.contains("accepted"));
		assertThat(this.server.health("readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void fault08AGraphThatNobodyHearsFailsRequestsSoonAndPilesNothingUp() throws Exception {
		var threads = Thread.activeCount();
		this.toGraph.dropSilently();
		Eventually.isTrue(() -> this.server.health("readiness").statusCode() == 503);

		var began = System.nanoTime();
		var answers = Together.ask(16, () -> post("silent", people(1)).statusCode());
		var took = Duration.ofNanos(System.nanoTime() - began);
		this.toGraph.mend();
		Eventually.isTrue(() -> post("silent", people(1)).statusCode() == 200);

		assertThat(answers).containsOnly(503);
		assertThat(took).isLessThan(Duration.ofSeconds(2));
		assertThat(Thread.activeCount()).isLessThan(threads + 50);
		assertThat(ledger("silent").rejected()).isZero();
	}

	@Test
	void fault09AHalfOpenWireToTheIndexLosesNoChange() {
		this.toIndex.loseAnswers();
		assertThat(post("half", people(30)).statusCode()).isEqualTo(200);
		Eventually.pause(Duration.ofSeconds(3));
		assertThat(new ChangeGraph(this.graph).backlog().changes()).isGreaterThanOrEqualTo(30);

		this.toIndex.mend();
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThatIndexAgrees();
	}

	@Test
	void fault10AGraphThatHangsIsAnsweredWith503AtOnceAndTheRestLives() throws Exception {
		try (var _ = Freeze.neo4j()) {
			Eventually.isTrue(() -> this.server.health("readiness").statusCode() == 503);

			var began = System.nanoTime();
			var answers = Together.ask(16, () -> post("hang", people(1)).statusCode());

			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
			assertThat(answers).containsOnly(503);
			assertThat(this.server.health("liveness").statusCode()).isEqualTo(200);
		}
		Eventually.isTrue(() -> post("hang", people(1)).statusCode() == 200);
		assertThat(ledger("hang").rejected()).isZero();
	}

	@Test
	void fault11AnIndexWhoseDiskIsFullKeepsChangesWaitingAndGoesOnWhenThereIsRoom() throws Exception {
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);
		setting("{\"index.blocks.read_only_allow_delete\":true}");
		assertThat(post("full", people(25)).statusCode()).isEqualTo(200);
		Eventually.pause(Duration.ofSeconds(2));
		var waiting = new ChangeGraph(this.graph).backlog().changes();

		setting("{\"index.blocks.read_only_allow_delete\":null}");
		Eventually.isTrue(() -> new ChangeGraph(this.graph).backlog().changes() == 0);

		assertThat(waiting).isGreaterThanOrEqualTo(25);
		assertThatIndexAgrees();
	}

	private void assertThatIndexAgrees() {
		var index = new CustomerIndex(this.search);
		index.refresh();
		assertThat(IndexComparison.of(new ChangeGraph(this.graph)::all, index::page).differences()).isEmpty();
	}

	private void setting(String json) {
		var request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.toIndex.port() + "/customers/_settings"))
			.header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(json));
		assertThat(this.server.send(request).statusCode()).isEqualTo(200);
	}

	private LedgerEntry ledger(String source) {
		return ServerUnderTest.ledger(this.graph, source, Kind.PARTY);
	}

	private HttpResponse<String> post(String source, String body) {
		return this.server.post("party", source, body);
	}

	private static String people(int count) {
		return IntStream.range(0, count)
			.mapToObj("{\"id\":\"p%d\",\"partyType\":\"individual\"}"::formatted)
			.collect(Collectors.joining("\n"));
	}

}
