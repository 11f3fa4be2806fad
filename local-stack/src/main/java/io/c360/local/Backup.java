package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Keeps a copy of the graph, and takes it back. Everything else can be made from it. */
final class Backup {

	private Backup() {
	}

	/** Writes the graph into a folder. */
	static ExitCode dump(StateFolder state, List<String> args) {
		var folder = folder(state, args);
		var began = System.nanoTime();
		new Neo4jAdmin(state, state).dump(folder);
		Say.done("the graph is in " + folder.resolve("neo4j.dump"), began);
		return ExitCode.OK;
	}

	/**
	 * Replaces the graph. The index may know of more than the graph does now, so it is
	 * forgotten; messages that came since are read again from Kafka.
	 */
	static ExitCode load(StateFolder state, List<String> args) {
		var folder = folder(state, args);
		if (!Files.exists(folder.resolve("neo4j.dump"))) {
			throw new LocalProblem(ExitCode.USAGE, "There is no neo4j.dump in " + folder);
		}
		var began = System.nanoTime();
		new Neo4jAdmin(state, state).load(folder);
		StateFolder.delete(state.root().resolve("elasticsearch"));
		Say.done("the graph is as it was", began);
		Say.line("Next: ./c360 up, then ./c360 rebuild-index; load again what came by file or HTTP since then");
		return ExitCode.OK;
	}

	private static Path folder(StateFolder state, List<String> args) {
		var named = Arguments.of(args, Set.of(), Set.of()).rest(1);
		if (named.isEmpty()) {
			throw new LocalProblem(ExitCode.USAGE, "Name a folder; --help says more");
		}
		var folder = Path.of(named.getFirst()).toAbsolutePath();
		if (RunSettings.read(state).flatMap(RunSettings::owner).isPresent()) {
			throw new LocalProblem("It runs. End it first: ./c360 down");
		}
		if (!Files.isDirectory(state.root().resolve("neo4j/data/databases"))) {
			throw new LocalProblem("There is no graph yet: start once with ./c360 up --no-demo");
		}
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
