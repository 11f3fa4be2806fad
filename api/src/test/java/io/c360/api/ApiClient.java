package io.c360.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the program as a channel would. */
record ApiClient(int port, @Nullable String token, @Nullable String purpose) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	ApiClient(int port, @Nullable String token) {
		this(port, token, null);
	}

	/** The same for a purpose. */
	ApiClient purpose(String purpose) {
		return new ApiClient(this.port, this.token, purpose);
	}

	/** What came back. */
	record Answer(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		JsonNode body() {
			return JSON.readTree(this.response.body());
		}

		JsonNode data(String field) {
			return body().at("/data/" + field);
		}

		/** The code of the first error; empty when there is none. */
		String code() {
			return body().at("/errors/0/extensions/code").asString("");
		}

	}

	/** The texts at a path of each of a list. */
	static List<String> texts(JsonNode list, String path) {
		return list.valueStream().map(node -> node.at(path).asString("")).toList();
	}

	Answer ask(String query) {
		return ask(query, Map.of());
	}

	Answer ask(String query, Map<String, ?> variables) {
		return ask(Map.of("query", query, "variables", variables));
	}

	/** Sends a whole question, such as one by a document's hash. */
	Answer ask(Map<String, ?> question) {
		return post(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)));
	}

	/** Asks a query that the documentation shows. */
	Answer askDocumented(String name, Map<String, ?> variables) {
		try {
			return ask(Files.readString(Path.of("../docs/queries/" + name)), variables);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Answer post(HttpRequest.BodyPublisher body) {
		var request = request("/graphql").header("Content-Type", "application/json").POST(body).build();
		return new Answer(send(request));
	}

	Answer get(String path) {
		return new Answer(send(request(path).GET().build()));
	}

	/** Sends something else than a question in JSON. */
	Answer post(String type, String body) {
		return new Answer(send(request("/graphql").header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build()));
	}

	private HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		if (this.purpose != null) {
			request.header("C360-Purpose", this.purpose);
		}
		return (this.token != null) ? request.header("Authorization", "Bearer " + this.token) : request;
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
