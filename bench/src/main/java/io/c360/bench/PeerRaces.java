package io.c360.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * What becomes of records that arrive at the same instant: here, and at Apache Unomi.
 */
final class PeerRaces {

	private static final int VISITS = 101;

	private static final int WRITERS = 16;

	private static final int PAIRS = 20;

	private static final long UNOMI_REFRESHES_MILLIS = 3000;

	private final Report report;

	private final RunningStack stack;

	private final GraphState graph;

	private final String token;

	private final String run;

	PeerRaces(Report report, RunningStack stack, GraphState graph, String run) {
		this.report = report;
		this.stack = stack;
		this.graph = graph;
		this.token = stack.serviceToken("ingest");
		this.run = run;
	}

	void measure() {
		visits();
		people();
	}

	/** Visits of one customer by many writers: each must be counted. */
	private void visits() {
		this.report.say("%d visits of one customer by %d writers".formatted(VISITS, WRITERS));
		var profile = this.run + "-visited";
		var source = profile + "-by";
		var visits = new Interactions(List.of("1001"));
		var numbers = IntStream.range(0, VISITS).boxed().toList();
		atOnce(WRITERS, numbers, number -> Unomi.visit(profile, profile + "-" + number));
		atOnce(WRITERS, numbers, _ -> send("interaction", source, visits.next()));
		pause();
		// asking how many there were is one more
		this.report.add(Result.of("Unomi: visits counted", (Unomi.visits(profile) - 1) + " of " + VISITS));
		var ours = this.graph.interactions(source);
		this.report.add(Result.of("**c360**: visits counted", ours + " of " + VISITS).atLeast(VISITS, ours, "visits"));
	}

	/** Two records of one person at the same instant: one customer must have both. */
	private void people() {
		this.report.say("%d pairs of records of one person, each pair at the same instant".formatted(PAIRS));
		for (var pair = 0; pair < PAIRS; pair++) {
			var number = pair;
			var email = "person%d@%s.example".formatted(pair, this.run);
			atOnce(2, List.of("a", "b"), side -> Unomi.login(profile(side, number), email));
			atOnce(2, List.of("a", "b"), side -> send("party", this.run + "-" + side, person(number, email)));
		}
		pause();
		var split = IntStream.range(0, PAIRS)
			.filter(pair -> !Unomi.resolved(profile("a", pair)).equals(Unomi.resolved(profile("b", pair))))
			.count();
		this.report.add(Result.of("Unomi: pairs left as two profiles", split + " of " + PAIRS));
		var ours = this.graph.split(this.run + "-a/", this.run + "-b/", PAIRS);
		this.report
			.add(Result.of("**c360**: pairs left as two customers", ours + " of " + PAIRS).atMost(0, ours, "split"));
	}

	private String profile(String side, int pair) {
		return this.run + "-" + side + "-" + pair;
	}

	private static String person(int pair, String email) {
		return """
				{"id":"%d","partyType":"individual","fullName":"王凤宁","birthDate":"1980-01-%02d",\
				"contactMedium":[{"mediumType":"email","emailAddress":"%s"}]}""".formatted(pair, pair + 1, email);
	}

	private void send(String kind, String source, String record) throws IOException {
		try (var client = new IngestClient(this.stack, this.token, kind, source, 1, () -> "")) {
			client.send(record);
		}
	}

	private interface Deed<T> {

		void of(T thing) throws IOException;

	}

	/** Does something with each of many things, so many at a time. */
	private static <T> void atOnce(int many, List<T> things, Deed<T> deed) {
		var tasks = new ArrayList<Callable<Integer>>();
		for (var writer = 0; writer < many; writer++) {
			var first = writer;
			tasks.add(() -> {
				for (var i = first; i < things.size(); i += many) {
					deed.of(things.get(i));
				}
				return things.size();
			});
		}
		Senders.run(tasks);
	}

	private static void pause() {
		try {
			Thread.sleep(UNOMI_REFRESHES_MILLIS);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

}
