package io.c360.ingest.fault;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import io.c360.ingest.TestIssuer;

/** Sends records to processes in turn, as a balancer does. */
final class Balancer {

	private final List<IngestProcess> processes;

	private final TestIssuer issuer;

	/** The processes may be replaced by others while it works. */
	Balancer(List<IngestProcess> processes, TestIssuer issuer) {
		this.processes = processes;
		this.issuer = issuer;
	}

	/** As a balancer does: one that takes no connection is passed over. */
	boolean deliver(String id, int turn, List<String> failures) throws InterruptedException {
		for (var attempt = 0; attempt < 200; attempt++) {
			var process = this.processes.get((turn + attempt) % 2);
			try {
				var answer = send(process, "rolling", id);
				if (answer.statusCode() == 200 && answer.body().contains("accepted")) {
					return true;
				}
				synchronized (failures) {
					failures.add(answer.statusCode() + " " + answer.body());
				}
				return false;
			}
			catch (ConnectException _) {
				Thread.sleep(20);
			}
			catch (IOException problem) {
				// closed while it waited to be accepted: nobody has read it. Had
				// somebody, the next process would call it a duplicate, which fails
				if (String.valueOf(problem.getMessage()).contains("received no bytes")) {
					continue;
				}
				synchronized (failures) {
					failures.add(problem.toString());
				}
				return false;
			}
		}
		return false;
	}

	HttpResponse<String> post(IngestProcess process, String source, String id) {
		try {
			return send(process, source, id);
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	// a connection of its own for each, since a balancer knows when one of its own has
	// ended
	private HttpResponse<String> send(IngestProcess process, String source, String id)
			throws IOException, InterruptedException {
		try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			return client.send(HttpRequest.newBuilder(process.address("/ingest/party?source=" + source))
				.header("Authorization", "Bearer " + this.issuer.token("ingest"))
				.timeout(Duration.ofSeconds(30))
				.POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"%s\",\"partyType\":\"individual\"}".formatted(id)))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
