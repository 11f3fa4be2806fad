package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Neo4j's own tools, on the graph of a state that does not run. */
final class Neo4jAdmin {

	private final StateFolder shared;

	private final StateFolder state;

	Neo4jAdmin(StateFolder shared, StateFolder state) {
		this.shared = shared;
		this.state = state;
	}

	/** Writes the whole graph into {@code neo4j.dump} in a folder. */
	void dump(Path folder) {
		run(List.of("database", "dump", "neo4j", "--to-path=" + folder, "--overwrite-destination=true"));
	}

	/** Replaces the graph by {@code neo4j.dump} of a folder. */
	void load(Path folder) {
		run(List.of("database", "load", "neo4j", "--from-path=" + folder, "--overwrite-destination=true"));
	}

	private void run(List<String> line) {
		var server = new LocalNeo4j(this.shared, this.state).program();
		var home = server.folder();
		var environment = Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", home.resolve("conf").toString());
		var jvm = new ArrayList<>(server.jvm());
		jvm.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
		var tool = new JavaProgram("neo4j-admin", jvm, server.classPath(), "org.neo4j.cli.AdminTool", line, environment,
				home);
		var log = this.state.folder("logs").resolve("neo4j-admin.log");
		try {
			var code = tool.start(log, new AotCache(this.shared, false), Optional.of(ProcessHandle.current()))
				.waitFor();
			if (code != 0) {
				throw new LocalProblem("neo4j-admin " + String.join(" ", line.subList(0, 3)) + " ended with " + code
						+ ":\n  " + String.join("\n  ", Files.readAllLines(log)));
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new LocalProblem("Interrupted");
		}
	}

}
