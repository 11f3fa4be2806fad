package io.c360.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Short conversations over HTTP with what runs on this machine. */
final class Http {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private Http() {
	}

	/** The body of a good answer; none when there is no answer or a bad one. */
	static Optional<String> get(String uri) {
		try {
			var answer = send(request(uri, Duration.ofSeconds(5)).build());
			return (answer.statusCode() == 200) ? Optional.of(answer.body()) : Optional.empty();
		}
		catch (IOException notYet) {
			return Optional.empty();
		}
	}

	static void delete(String uri) {
		try {
			var answer = send(request(uri, Duration.ofSeconds(30)).DELETE().build());
			if (answer.statusCode() != 200) {
				throw new LocalProblem("DELETE was answered with " + answer.statusCode() + ": " + answer.body());
			}
		}
		catch (IOException problem) {
			throw new LocalProblem("No answer: " + problem.getMessage());
		}
	}

	static HttpResponse<String> post(String uri, String type, String body, String... headers) throws IOException {
		var request = request(uri, Duration.ofSeconds(60)).header("Content-Type", type)
			.POST(BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	private static HttpRequest.Builder request(String uri, Duration patience) {
		return HttpRequest.newBuilder(URI.create(uri)).timeout(patience);
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException {
		try {
			return CLIENT.send(request, BodyHandlers.ofString());
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted while waiting for an answer");
		}
	}

}
