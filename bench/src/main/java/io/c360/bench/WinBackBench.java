package io.c360.bench;

import java.io.IOException;

/** How long it takes to say who of a group can be won back. */
final class WinBackBench {

	private static final int SMALL = 500;

	private static final int LARGE = 50_000;

	private static final int WARM = 30;

	private static final int ASKED_SMALL = 200;

	private static final int ASKED_LARGE = 20;

	private WinBackBench() {
	}

	static void run(Options options, Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		report.begin("Winning back the members of a group", "./c360 bench winback");
		try (var driver = stack.driver()) {
			try {
				measure(stack, report, BenchGroup.write(driver, SMALL), ASKED_SMALL, 200);
				report.say("writing a group of 50,000");
				measure(stack, report, BenchGroup.write(driver, LARGE), ASKED_LARGE, 2_000);
			}
			finally {
				BenchGroup.remove(driver);
			}
		}
		catch (IOException problem) {
			throw new BenchProblem("The API does not answer: " + problem.getMessage(), problem);
		}
		report
			.end("One client; 20 candidates with ties, inviter, reasons and what to propose. One of ten members has left, one of five "
					+ "of those agrees to be called. The groups are written by a client of our own and removed afterwards.");
	}

	private static void measure(RunningStack stack, Report report, BenchGroup group, int times, double bar)
			throws IOException {
		var variables = "{\"group\":\"" + group.id() + "\"}";
		var millis = new double[times];
		try (var client = new GraphQlClient(stack, stack.userToken("winback"), BenchGroup.text("winback.graphql"),
				() -> variables)) {
			for (int time = -Math.min(WARM, times); time < times; time++) {
				var began = System.nanoTime();
				var answer = client.answer(variables);
				if (!answer.contains("\"inviter\":{") || answer.contains("\"errors\"")) {
					throw new BenchProblem("Nobody was found: " + answer.substring(0, Math.min(400, answer.length())));
				}
				if (time >= 0) {
					millis[time] = (System.nanoTime() - began) / 1e6;
				}
			}
		}
		var sample = Sample.of(millis);
		report.add(Result.ofLatency("a group of %,d".formatted(group.members()), sample)
			.atMost(bar, sample.percentile(95), "ms p95"));
	}

}
