package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A server of this test run that hangs: it neither ends nor answers, until this is
 * closed.
 */
public final class Freeze implements AutoCloseable {

	private final long pid;

	private Freeze(LocalServer server) {
		this.pid = server.notes().process().orElseThrow(() -> new LocalProblem(server.name() + " does not run")).pid();
		signal("-STOP");
	}

	/** Lets Neo4j hang. */
	public static Freeze neo4j() {
		return new Freeze(TestRun.current().running(LocalNeo4j::new));
	}

	/** Lets Elasticsearch hang. */
	public static Freeze elasticsearch() {
		return new Freeze(TestRun.current().running(LocalElasticsearch::new));
	}

	/** Lets Kafka hang. */
	public static Freeze kafka() {
		return new Freeze(TestRun.current().running(LocalKafka::new));
	}

	private void signal(String signal) {
		try {
			if (new ProcessBuilder("kill", signal, Long.toString(this.pid)).start().waitFor() != 0) {
				throw new LocalProblem("Process " + this.pid + " could not be sent " + signal);
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

	/** Lets it go on. */
	@Override
	public void close() {
		signal("-CONT");
	}

}
