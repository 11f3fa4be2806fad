package io.c360.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.c360.ingest.fault.Eventually;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The server in this process, and what its clients do with it. */
public final class ServerUnderTest implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final TestIssuer issuer;

	private final Map<String, String> settings = new HashMap<>();

	private ConfigurableApplicationContext context;

	/** Starts it with settings that say where the stores are. */
	public ServerUnderTest(Map<String, String> settings) {
		try {
			this.issuer = new TestIssuer();
		}
		catch (IOException | JOSEException problem) {
			throw new IllegalStateException(problem);
		}
		this.settings.putAll(settings);
		this.settings.putAll(
				Map.of("c360.security.issuer", this.issuer.uri(), "server.port", "0", "server.address", "127.0.0.1"));
		this.context = begin();
	}

	private ConfigurableApplicationContext begin() {
		return SpringApplication.run(IngestProgram.class,
				this.settings.entrySet()
					.stream()
					.map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
					.toArray(String[]::new));
	}

	/** Ends it; the issuer of tokens stays. */
	public void stop() {
		this.context.close();
	}

	/** Starts it again. */
	public void start() {
		this.context = begin();
	}

	/** Waits until the graph answers. */
	public void awaitReady() {
		Eventually.isTrue(() -> health("readiness").statusCode() == 200);
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	public TestIssuer issuer() {
		return this.issuer;
	}

	public URI address(String path) {
		return URI.create("http://127.0.0.1:" + port() + path);
	}

	public int port() {
		return Integer.parseInt(String.valueOf(this.context.getEnvironment().getProperty("local.server.port")));
	}

	/** Health, or that of a group. */
	public HttpResponse<String> health(String group) {
		return send(HttpRequest.newBuilder(address("/actuator/health" + (group.isEmpty() ? "" : "/" + group))));
	}

	/** Posts lines as somebody who may. */
	public HttpResponse<String> post(String kind, String source, String body) {
		return send(HttpRequest.newBuilder(address("/ingest/" + kind + "?source=" + source))
			.header("Authorization", "Bearer " + this.issuer.token("ingest"))
			.header("Content-Type", "application/x-ndjson")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Posts lines that have to be answered with 200; the answers. */
	public List<String> answers(String kind, String source, String body) {
		var response = post(kind, source, body);
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body().lines().toList();
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
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

	/** The account of a source, as this server's graph has it. */
	public LedgerEntry ledger(String source, Kind kind) {
		return ledger(bean(Graph.class), source, kind);
	}

	/** The account of a source and kind; an empty one when nothing came. */
	public static LedgerEntry ledger(Graph graph, String source, Kind kind) {
		return new LedgerGraph(graph).entries()
			.stream()
			.filter(entry -> entry.source().equals(source) && entry.kind() == kind)
			.findFirst()
			.orElse(new LedgerEntry(source, kind, 0, 0, 0, 0));
	}

	@Override
	public void close() {
		this.context.close();
		this.issuer.close();
	}

}
