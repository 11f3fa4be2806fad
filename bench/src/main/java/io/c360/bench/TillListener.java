package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A till that listens to its pop-ups over server-sent events. */
final class TillListener implements AutoCloseable {

	private static final Duration SETTLE = Duration.ofSeconds(3);

	private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Thread thread;

	private TillListener(HttpRequest request) {
		this.thread = Thread.ofVirtual().unstarted(() -> listen(request));
	}

	static TillListener open(RunningStack stack, String token, String store, String till) {
		var query = "subscription { popups(store: \\\"" + store + "\\\", till: \\\"" + till
				+ "\\\") { who actions { action say } } }";
		var request = HttpRequest.newBuilder(stack.uri("api").resolve("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
			.build();
		var listener = new TillListener(request);
		listener.thread.start();
		return listener;
	}

	private void listen(HttpRequest request) {
		try {
			this.http.send(request, HttpResponse.BodyHandlers.ofLines())
				.body()
				.filter(line -> line.startsWith("data:") && line.length() > 8)
				.forEach(this.heard::add);
		}
		catch (IOException | UncheckedIOException problem) {
			this.heard.add("data:ended");
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits until the server listens. */
	void warmUp() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
		this.heard.clear();
	}

	/** Waits for the next pop-up. */
	boolean await(Duration patience) throws InterruptedException {
		var line = this.heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
		return line != null && line.contains("\"popups\"") && !line.contains("\"errors\"");
	}

	@Override
	public void close() {
		this.thread.interrupt();
		this.http.shutdownNow();
	}

}
