package io.c360.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Kills processes at random while records come in by file and by stream, and compares
 * what is there in the end with a run that nothing disturbed: ledger balanced, graph the
 * same by its hash, index equal to the graph, no record missing.
 */
final class CrashBench {

	private static final Duration PATIENCE = Duration.ofMinutes(8);

	private static final Pattern HASH = Pattern.compile("graph: (.* hash [0-9a-f]+)");

	private static final String[] UP = { "up", "--detach", "--no-demo", "--no-build", "--only",
			"neo4j,elasticsearch,kafka,ingest" };

	private final int kills;

	private final Report report;

	private final Launcher launcher;

	private final Path scratch;

	/** Parts that were taken in; odd ones came by stream. */
	private final NavigableSet<Integer> parts = new ConcurrentSkipListSet<>();

	private CrashBench(int kills, Report report, Launcher launcher) {
		this.kills = kills;
		this.report = report;
		this.launcher = launcher.with(Map.of("C360_RESTARTS", "100000", "C360_TRAINING", "no"));
		this.scratch = launcher.scratch("crash");
	}

	/** Kills so many processes; throws when anything was lost. */
	static void run(int kills, Report report, Launcher launcher) {
		var bench = new CrashBench(kills, report, launcher);
		try {
			bench.measure();
		}
		finally {
			Scratch.remove(bench.scratch);
		}
	}

	private void measure() {
		this.report.begin("Crashes", "./c360 bench crash --kills " + this.kills);
		var killer = new Killer(this.scratch.resolve("killed"), this.kills);
		var disturbed = in("killed", stack -> disturbed(stack, killer));
		var clean = in("clean", this::undisturbed);
		this.report.add(Result.of("processes killed while records came in", Integer.toString(this.kills))
			.costing(killer.told()));
		this.report.add(Result.of("after it: ledger balanced, index equal to the graph", disturbed));
		this.report.add(Result.of("the same records, undisturbed", clean)
			.comparedWith(clean.equals(disturbed) ? "the same" : "**not the same**"));
		this.report.end("%d parts of people and interactions, every other one by file and by Kafka."
			.formatted(this.parts.size()));
		if (!clean.equals(disturbed)) {
			throw new BenchProblem("The graph differs from that of a clean run");
		}
	}

	private String disturbed(Launcher stack, Killer killer) {
		var going = new AtomicBoolean(true);
		var feed = new CrashFeed(stack, this.scratch, PATIENCE);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor();
				var topic = new Topic(RunningStack.in(stack.state()).kafka())) {
			var files = threads.submit(() -> repeat(going, 0, part -> feed.byFile(part, killer)));
			var streams = threads.submit(() -> repeat(going, 1, part -> feed.byStream(topic, part)));
			for (var kill = 0; kill < this.kills && !files.isDone() && !streams.isDone(); kill++) {
				this.report.say("%d of %d: killed %s".formatted(kill + 1, this.kills, killer.next(kill)));
			}
			going.set(false);
			killer.awaitAll();
			finish(files);
			finish(streams);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		return state(stack);
	}

	private String undisturbed(Launcher stack) {
		this.report.say("clean: %d parts".formatted(this.parts.size()));
		new CrashFeed(stack, this.scratch, PATIENCE)
			.byFile(this.parts.descendingSet().stream().map(CrashLoad::part).toList());
		return state(stack);
	}

	/** Takes every other part in, one after the other, at least one. */
	private Void repeat(AtomicBoolean going, int first, Way way) throws InterruptedException {
		for (var number = first; going.get() || number == first; number += 2) {
			way.take(CrashLoad.part(number));
			this.parts.add(number);
		}
		return null;
	}

	/** Waits until everything has arrived and agrees, and says what there is. */
	private String state(Launcher stack) {
		var expected = this.parts.stream().mapToLong(number -> CrashLoad.part(number).interactions().size()).sum();
		try (var driver = RunningStack.in(stack.state()).driver()) {
			var graph = new GraphState(driver);
			var end = System.nanoTime() + PATIENCE.toNanos();
			while (graph.interactionsBeginning("crash-") < expected && System.nanoTime() < end) {
				Thread.sleep(500);
			}
			var found = graph.interactionsBeginning("crash-");
			if (found != expected) {
				throw new BenchProblem("%d interactions were acknowledged, %d are there".formatted(expected, found));
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		var verified = stack.attempt(PATIENCE, "verify");
		var hash = HASH.matcher(verified.output());
		if (verified.code() != 0 || !hash.find()) {
			throw new BenchProblem("verify found differences:\n" + verified.output());
		}
		return hash.group(1);
	}

	private String in(String name, Function<Launcher, String> work) {
		var stack = this.launcher.withState(this.scratch.resolve(name));
		try {
			this.report.say(name + ": starting");
			stack.run(PATIENCE, UP);
			return work.apply(stack);
		}
		finally {
			stack.attempt(PATIENCE, "down");
		}
	}

	private static void finish(Future<?> work) throws InterruptedException {
		try {
			work.get();
		}
		catch (ExecutionException problem) {
			throw (problem.getCause() instanceof RuntimeException cause) ? cause
					: new BenchProblem("Records could not be sent", problem);
		}
	}

	/** One way of taking a part in. */
	@FunctionalInterface
	private interface Way {

		void take(CrashLoad part) throws InterruptedException;

	}

}
