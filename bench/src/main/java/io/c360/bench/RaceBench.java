package io.c360.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;

/**
 * Two clients send two records of one person at the same instant, or one a little later:
 * in the end there must be one customer.
 */
final class RaceBench {

	private static final int PAIRS = 200;

	private static final int AT_A_TIME = 8;

	private static final List<String> NAMES = List.of("王凤宁", "李建国", "张秀英", "陈志强", "刘婷婷", "杨海燕", "赵文博", "黄丽华");

	private final RunningStack stack;

	private final Report report;

	private final String token;

	private final long run = Instant.now().getEpochSecond();

	private final Random random = new Random(this.run);

	private RaceBench(RunningStack stack, Report report) {
		this.stack = stack;
		this.report = report;
		this.token = stack.serviceToken("ingest");
	}

	static void run(Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		try (var driver = stack.driver()) {
			new RaceBench(stack, report).measure(new GraphState(driver));
		}
	}

	private void measure(GraphState graph) {
		this.report.begin("Two records of one person at once", "./c360 bench race");
		race(graph, "at the same instant", "now", 1);
		race(graph, "0 to 1,000 ms apart", "later", 1001);
		this.report.end(
				"Each pair is sent by two clients over HTTP, %d pairs at a time; the customers are read from the graph afterwards."
					.formatted(AT_A_TIME),
				"Left behind: sources `race-now-a-%1$d`, `race-now-b-%1$d`, `race-later-a-%1$d` and `race-later-b-%1$d`."
					.formatted(this.run));
	}

	private void race(GraphState graph, String when, String word, int within) {
		this.report.say("%d pairs %s".formatted(PAIRS, when));
		var tasks = new ArrayList<Callable<Integer>>();
		for (var lane = 0; lane < AT_A_TIME; lane++) {
			var start = new CyclicBarrier(2);
			var delays = this.random.ints(PAIRS, 0, within).toArray();
			var first = lane;
			for (var side : List.of("a", "b")) {
				tasks.add(() -> send("race-" + word + "-" + side + "-" + this.run, first, start,
						side.equals("a") ? new int[PAIRS] : delays));
			}
		}
		Senders.run(tasks);
		var split = graph.split("race-" + word + "-a-" + this.run + "/", "race-" + word + "-b-" + this.run + "/",
				PAIRS);
		this.report.add(Result.of("pairs sent %s that two customers have".formatted(when), split + " of " + PAIRS)
			.atMost(0, split, "split"));
	}

	private int send(String source, int first, CyclicBarrier start, int[] delays) throws Exception {
		try (var client = new IngestClient(this.stack, this.token, "party", source, 1, () -> "")) {
			for (var pair = first; pair < PAIRS; pair += AT_A_TIME) {
				start.await();
				Thread.sleep(delays[pair]);
				client.send(record(pair));
			}
		}
		return PAIRS;
	}

	/** A person whom nobody else resembles. */
	private String record(int pair) {
		return """
				{"id":"%d","partyType":"individual","fullName":"%s","birthDate":"19%02d-%02d-%02d",\
				"contactMedium":[{"mediumType":"mobile","phoneNumber":"139%08d"}]}""".formatted(pair,
				NAMES.get(pair % NAMES.size()), 50 + pair % 45, 1 + pair % 12, 1 + pair % 28,
				(this.run + pair + 1) * 7_654_321 % 100_000_000);
	}

}
