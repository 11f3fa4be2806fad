package io.c360.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConnectionTests {

	private HttpServer server;

	private URI uri;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.uri = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
		this.server.createContext("/", exchange -> {
			var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + " "
					+ exchange.getRequestHeaders().getFirst("Authorization");
			if (exchange.getRequestURI().getPath().equals("/last")) {
				exchange.getResponseHeaders().set("Connection", "close");
			}
			var bytes = said.getBytes(StandardCharsets.UTF_8);
			var chunked = exchange.getRequestURI().getPath().equals("/chunked");
			exchange.sendResponseHeaders(chunked ? 200 : 202, chunked ? 0 : bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void asksAgainAndAgainOnOneConnection() throws IOException {
		try (var connection = Connection.to(this.uri)) {
			assertThat(connection.post("/", "text/plain", "Authorization: a\r\n", "张伟")).isEqualTo("张伟 a");
			assertThat(connection.status()).isEqualTo(202);
			assertThat(connection.post("/chunked", "text/plain", "Authorization: b\r\n", "x")).isEqualTo("x b");
			assertThat(connection.status()).isEqualTo(200);
			assertThat(connection.post("/", "text/plain", "Authorization: c\r\n", "y")).isEqualTo("y c");
		}
	}

	@Test
	void opensAnotherOneWhenTheServerEndsIt() throws IOException {
		try (var connection = Connection.to(this.uri)) {
			assertThat(connection.post("/last", "text/plain", "Authorization: a\r\n", "x")).isEqualTo("x a");
			assertThat(connection.post("/", "text/plain", "Authorization: b\r\n", "y")).isEqualTo("y b");
		}
	}

	@Test
	void saysWhatToStartWhenNothingAnswers() {
		assertThatExceptionOfType(BenchProblem.class).isThrownBy(() -> Connection.to(URI.create("http://127.0.0.1:1")))
			.withMessageContaining("./c360 up");
	}

}
