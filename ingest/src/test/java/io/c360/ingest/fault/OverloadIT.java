package io.c360.ingest.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.Kind;
import io.c360.graph.intake.LedgerEntry;
import io.c360.ingest.ServerUnderTest;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server, when more comes than it can take in; {@code ./c360 bench overload} measures
 * it.
 */
@WithNeo4j
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadIT {

	private final ServerUnderTest server;

	OverloadIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch) {
		this.server = new ServerUnderTest(Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(),
				"c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri(),
				"c360.http.requests", "32", "c360.http.reserved", "8"));
	}

	@BeforeAll
	void awaitReady() {
		this.server.awaitReady();
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void fault15TenTimesTheLoadKeepsThePeakAndTurnsTheRestAwayAtOnce() throws Exception {
		var peak = throughput(4, Duration.ofSeconds(3));

		var overloaded = throughput(160, Duration.ofSeconds(4));

		assertThat(overloaded.failures()).isEmpty();
		assertThat(overloaded.accepted()).isGreaterThan((long) (0.8 * peak.accepted() * 4 / 3));
		assertThat(this.server.health("readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void fault15BatchesAreTurnedAwayBeforeTills() throws IOException {
		var batch = IntStream.range(0, 200).mapToObj(number -> person("b" + number)).collect(Collectors.joining("\n"));
		var slow = new ArrayList<Socket>();
		try {
			for (var number = 0; number < 24; number++) {
				slow.add(begun());
			}
			Eventually.isTrue(() -> this.server.post("party", "batch", batch).statusCode() == 429);

			var turnedAway = this.server.post("party", "batch", batch);
			var till = this.server.post("party", "till", person("t"));

			assertThat(turnedAway.statusCode()).isEqualTo(429);
			assertThat(turnedAway.headers().firstValue("Retry-After")).isPresent();
			assertThat(till.statusCode()).isEqualTo(200);
		}
		finally {
			for (var socket : slow) {
				socket.close();
			}
		}
		Eventually.isTrue(() -> this.server.post("party", "batch", batch).statusCode() == 200);
	}

	@Test
	void takesPackedBodiesAndRefusesThoseThatAreNone() throws IOException {
		var bomb = packed(new byte[64 << 20]);
		var records = packed("{\"id\":\"z1\",\"partyType\":\"individual\"}\n".getBytes(StandardCharsets.UTF_8));
		var broken = java.util.Arrays.copyOf(records, records.length / 2);

		assertThat(post("packed", "gzip", records).body()).contains("accepted");
		assertThat(post("packed", "gzip", bomb).statusCode()).isEqualTo(413);
		assertThat(post("packed", "gzip", broken).statusCode()).isEqualTo(400);
		assertThat(post("packed", "gzip", new byte[] { 1, 2, 3 }).statusCode()).isEqualTo(400);
		assertThat(post("packed", "br", records).statusCode()).isEqualTo(415);
		assertThat(this.server.ledger("packed", Kind.PARTY))
			.isEqualTo(new LedgerEntry("packed", Kind.PARTY, 1, 1, 0, 0));
	}

	/** A batch of which only the beginning has come. */
	private Socket begun() throws IOException {
		var socket = new Socket(InetAddress.getLoopbackAddress(), this.server.port());
		var head = "POST /ingest/party?source=slow HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ this.server.issuer().token("ingest") + "\r\nContent-Length: 100000\r\n\r\n";
		socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private Load throughput(int callers, Duration time) throws Exception {
		var end = System.nanoTime() + time.toNanos();
		var name = "load" + callers;
		var counts = Together.ask(callers, () -> {
			var accepted = 0L;
			var failures = new ArrayList<String>();
			for (var i = 0; System.nanoTime() < end; i++) {
				var answer = this.server.post("party", name, person("t" + Thread.currentThread().threadId() + "-" + i));
				if (answer.statusCode() == 200) {
					accepted++;
				}
				else if ((answer.statusCode() != 429 && answer.statusCode() != 503)
						|| answer.headers().firstValue("Retry-After").isEmpty()) {
					failures.add(answer.statusCode() + " " + answer.body());
				}
				else {
					Eventually.pause(Duration.ofMillis(50));
				}
			}
			return new Load(accepted, failures);
		});
		return new Load(counts.stream().mapToLong(Load::accepted).sum(),
				counts.stream().flatMap(load -> load.failures().stream()).toList());
	}

	private HttpResponse<String> post(String source, String encoding, byte[] body) {
		return this.server.send(HttpRequest.newBuilder(this.server.address("/ingest/party?source=" + source))
			.header("Authorization", "Bearer " + this.server.issuer().token("ingest"))
			.header("Content-Encoding", encoding)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private static byte[] packed(byte[] bytes) throws IOException {
		var packed = new java.io.ByteArrayOutputStream();
		try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}

	private static String person(String id) {
		return "{\"id\":\"%s\",\"partyType\":\"individual\"}".formatted(id);
	}

	/** What became of a load. */
	private record Load(long accepted, List<String> failures) {
	}

}
