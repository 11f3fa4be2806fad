package io.c360.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ten times as many senders of batches as ingest can serve, and tills that send single
 * events beside them: what is still taken in, how soon the rest is turned away, and who.
 */
final class OverloadBench {

	private static final int SENDERS = 4;

	private static final int TIMES = 10;

	private static final int TILLS = 4;

	private static final int BATCH = 50;

	private final Options options;

	private final Report report;

	private final RunningStack stack;

	private final String source = "overload-" + Instant.now().getEpochSecond();

	private final BenchPeople people = BenchPeople.invent(this.source, 500, 360);

	private final Interactions interactions = new Interactions(this.people.keys());

	private final String token;

	private OverloadBench(Options options, Report report, Launcher launcher) {
		this.options = options;
		this.report = report;
		this.stack = RunningStack.in(launcher.state());
		this.token = this.stack.serviceToken("ingest");
	}

	static void run(Options options, Report report, Launcher launcher) {
		var bench = new OverloadBench(options, report, launcher);
		try (var driver = bench.stack.driver()) {
			bench.measure(new GraphState(driver));
		}
	}

	private void measure(GraphState graph) {
		this.report.begin("Overload", "./c360 bench overload --seconds " + this.options.seconds());
		new Senders(this.stack, this.source, 2, 100).send(this.people.lines());
		var time = Duration.ofSeconds(this.options.seconds());
		ClosedLoop.run(clients(SENDERS, BATCH), time);
		var peak = ClosedLoop.run(clients(SENDERS, BATCH), time).perSecond();
		this.report.add(Result.of("events by HTTP, %d a request, %d senders".formatted(BATCH, SENDERS),
				Result.number(peak) + " events/s"));
		graph.awaitRelay();
		var batches = clients(SENDERS * TIMES * 4, BATCH);
		var tills = clients(TILLS, 1);
		var all = new ArrayList<PatientClient>(batches);
		all.addAll(tills);
		this.report.say("overload: %d senders of batches and %d tills".formatted(batches.size(), TILLS));
		var loaded = ClosedLoop.run(all, time);
		this.report.add(Result
			.of("the same from %d senders, beside %d tills".formatted(batches.size(), TILLS),
					Result.number(loaded.perSecond()) + " events/s")
			.atLeast(0.8 * peak, loaded.perSecond(), "events/s"));
		tellRefusals(batches, tills);
		var wrong = all.stream().map(PatientClient::problem).filter(problem -> !problem.isEmpty()).toList();
		this.report.add(Result.of("answers that were neither taken nor turned away with Retry-After",
				wrong.isEmpty() ? "0" : wrong.size() + ", such as " + wrong.getFirst()));
		var began = System.nanoTime();
		graph.awaitRelay();
		this.report.add(Result.of("until the index has everything afterwards",
				Result.number((System.nanoTime() - began) / 1e9) + " s"));
		all.forEach(PatientClient::close);
		this.report.end("Senders ask again as soon as they are answered, or 100 ms after they were turned away.");
	}

	private void tellRefusals(List<PatientClient> batches, List<PatientClient> tills) {
		var millis = batches.stream()
			.flatMap(client -> client.turnedAway().stream())
			.mapToDouble(Double::doubleValue)
			.toArray();
		if (millis.length > 0) {
			var refusals = new Sample(millis);
			this.report.add(Result.ofLatency("time until a request was turned away", refusals)
				.atMost(50, refusals.percentile(95), "ms p95"));
		}
		this.report.add(Result.of("batches turned away", share(batches)));
		this.report.add(Result.of("events of tills turned away", share(tills)));
	}

	private static String share(List<PatientClient> clients) {
		var away = clients.stream().mapToLong(client -> client.turnedAway().size()).sum();
		var all = away + clients.stream().mapToLong(PatientClient::answered).sum();
		return "%,d of %,d requests (%s %%)".formatted(away, all, Result.number(100.0 * away / Math.max(1, all)));
	}

	private List<PatientClient> clients(int many, int batch) {
		return IntStream.range(0, many)
			.mapToObj(_ -> new PatientClient(new IngestClient(this.stack, this.token, "interaction", this.source, batch,
					this.interactions::next)))
			.toList();
	}

}
