package io.c360.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** How soon what was sent can be seen, while as much again keeps coming in. */
final class Visibility {

	private static final int BATCH = 50;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String TIMELINE = "query($number: String!) { customer(by: {msisdn: $number}) "
			+ "{ timeline(first: 3) { edges { node { id } } } } }";

	private static final String SEARCH = "query($number: String!) { searchCustomers(query: $number, first: 1) "
			+ "{ edges { node { id } } } }";

	private final RunningStack stack;

	private final Report report;

	private final Interactions interactions;

	private final String source;

	private final long run;

	Visibility(RunningStack stack, Report report, Interactions interactions, String source, long run) {
		this.stack = stack;
		this.report = report;
		this.interactions = interactions;
		this.source = source;
		this.run = run;
	}

	/**
	 * Measures while events come in at a rate. What is seen in the first quarter of the
	 * time does not count: the virtual machines are still compiling what is asked.
	 */
	void measure(double eventsPerSecond, Duration time) {
		this.report.say("visibility, at %.0f events/s".formatted(eventsPerSecond));
		var token = this.stack.serviceToken("ingest");
		var going = new AtomicBoolean(true);
		var background = new Thread(() -> keepComing(token, eventsPerSecond, going), "background");
		background.start();
		try {
			probe(token, eventsPerSecond, time);
		}
		catch (IOException problem) {
			throw new BenchProblem("A probe failed: " + problem.getMessage(), problem);
		}
		finally {
			going.set(false);
			join(background);
		}
	}

	private void probe(String token, double eventsPerSecond, Duration time) throws IOException {
		var inGraph = new ArrayList<Double>();
		var inSearch = new ArrayList<Double>();
		var user = this.stack.userToken("rep");
		try (var parties = new IngestClient(this.stack, token, "party", this.source, 1, () -> "");
				var events = new IngestClient(this.stack, token, "interaction", this.source, 1, () -> "");
				var timeline = new GraphQlClient(this.stack, user, TIMELINE, () -> "");
				var search = new GraphQlClient(this.stack, user, SEARCH, () -> "")) {
			var begin = System.nanoTime() + time.toNanos() / 4;
			var end = System.nanoTime() + time.toNanos();
			for (var number = 0; System.nanoTime() < end; number++) {
				var counts = System.nanoTime() > begin;
				var key = "probe-" + number;
				var variables = "{\"number\":\"" + msisdn(number) + "\"}";
				var sent = System.nanoTime();
				parties.send(party(key, number));
				var found = await(search, variables, "\"id\":\"", sent);
				var event = this.interactions.nextOf(key);
				sent = System.nanoTime();
				events.send(event);
				var seen = await(timeline, variables, "/" + event.substring(7, event.indexOf('"', 7)) + "\"", sent);
				if (counts) {
					inSearch.add(found);
					inGraph.add(seen);
				}
			}
		}
		var rate = " at %,.0f events/s".formatted(eventsPerSecond);
		add("an interaction, from sending to the answer of GraphQL" + rate, inGraph, 50);
		add("a new person, from sending to being found by search" + rate, inSearch, 500);
	}

	private void add(String what, List<Double> millis, double bar) {
		var sample = new Sample(millis.stream().mapToDouble(Double::doubleValue).toArray());
		this.report.add(Result.ofLatency(what, sample).atMost(bar, sample.percentile(95), "ms p95"));
	}

	private static double await(GraphQlClient client, String variables, String expected, long sent) throws IOException {
		while (!client.answer(variables).contains(expected)) {
			if (System.nanoTime() - sent > PATIENCE.toNanos()) {
				throw new BenchProblem("Not visible after " + PATIENCE.toSeconds() + " s: " + client.answer(variables));
			}
		}
		return (System.nanoTime() - sent) / 1e6;
	}

	private String party(String key, int number) {
		return "{\"id\":\"" + key
				+ "\",\"lastUpdate\":\"2026-01-05T08:00:00Z\",\"partyType\":\"individual\",\"fullName\":\"Probe "
				+ Long.toString(this.run * 1000 + number, 36)
				+ "\",\"contactMedium\":[{\"mediumType\":\"mobile\",\"phoneNumber\":\"" + msisdn(number) + "\"}]}";
	}

	private String msisdn(int number) {
		return "1990%04d%03d".formatted(this.run % 10_000, number % 1000);
	}

	private void keepComing(String token, double eventsPerSecond, AtomicBoolean going) {
		try (var client = new IngestClient(this.stack, token, "interaction", this.source, BATCH,
				this.interactions::next)) {
			var next = System.nanoTime();
			while (going.get()) {
				client.ask();
				next += (long) (BATCH / eventsPerSecond * 1e9);
				Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
			}
		}
		catch (IOException | InterruptedException problem) {
			this.report.say("the background stopped: %s".formatted(problem.getMessage()));
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join(PATIENCE);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

}
