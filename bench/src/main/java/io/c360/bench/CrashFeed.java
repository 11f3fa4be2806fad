package io.c360.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Brings parts of a crash run in, by file and by stream, as often as it takes.
 *
 * @param patience how long one part may take
 */
record CrashFeed(Launcher stack, Path scratch, Duration patience) {

	private static final int ATTEMPTS = 50;

	private static final List<String> KINDS = List.of("party", "interaction");

	/** Loads the files of a part. */
	void byFile(CrashLoad part, Killer killer) {
		for (var kind : KINDS) {
			load(part, killer, arguments(part, kind).toArray(String[]::new));
		}
	}

	/** Loads the files of many parts by one command. */
	void byFile(Collection<CrashLoad> parts) {
		var list = parts.stream()
			.flatMap(part -> KINDS.stream().map(kind -> arguments(part, kind)))
			.map(line -> String.join("\t", line.subList(1, line.size())))
			.toList();
		this.stack.run(this.patience.multipliedBy(Math.max(1, parts.size())), "ingest", "--list",
				Scratch.write(this.scratch.resolve("all.list"), list).toString());
	}

	/**
	 * Sends a part and waits until it has arrived, so that no more waits than is needed.
	 */
	void byStream(Topic topic, CrashLoad part) throws InterruptedException {
		topic.deliver(part.source(), part.messages());
		var end = System.nanoTime() + this.patience.toNanos();
		while (!hasArrived(part)) {
			if (System.nanoTime() > end) {
				throw new BenchProblem("Messages of " + part.source() + " were acknowledged and did not arrive");
			}
			Thread.sleep(500);
		}
	}

	private boolean hasArrived(CrashLoad part) {
		try (var driver = RunningStack.in(this.stack.state()).driver()) {
			return new GraphState(driver).interactions(part.source()) == part.interactions().size();
		}
		catch (Neo4jException | BenchProblem notNow) {
			return false;
		}
	}

	private List<String> arguments(CrashLoad part, String kind) {
		var file = this.scratch.resolve(part.source() + "-" + kind + ".ndjson");
		if (!Files.exists(file)) {
			Scratch.write(file, kind.equals("party") ? part.parties() : part.interactions());
		}
		return new ArrayList<>(
				List.of("ingest", "--source", part.source(), "--kind", kind, "--batch", "200", file.toString()));
	}

	private void load(CrashLoad part, Killer killer, String... arguments) {
		for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
			var run = this.stack.attempt(this.patience, killer::loading, arguments);
			if (run.code() == 0) {
				return;
			}
			if (run.output().contains("rejected") && !run.output().contains("rejected 0")) {
				throw new BenchProblem("A good record was rejected:\n" + run.output());
			}
		}
		throw new BenchProblem("The files of " + part.source() + " were not loaded");
	}

}
