package io.c360.local;

import java.time.Duration;
import java.util.function.BiFunction;

/**
 * A server of this test run that was ended without a warning. It is away until this is
 * closed, which starts it again where it was, with what it had kept.
 */
public final class Kill implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final LocalServer server;

	private Kill(BiFunction<StateFolder, StateFolder, LocalServer> type) {
		this.server = TestRun.current().running(type);
		var process = this.server.notes()
			.process()
			.orElseThrow(() -> new LocalProblem(this.server.name() + " does not run"));
		process.destroyForcibly();
		if (!Waiting.until(PATIENCE, () -> !Liveness.of(process))) {
			throw new LocalProblem(this.server.name() + " could not be killed");
		}
	}

	/** Kills Neo4j. */
	public static Kill neo4j() {
		return new Kill(LocalNeo4j::new);
	}

	/** Kills Elasticsearch. */
	public static Kill elasticsearch() {
		return new Kill(LocalElasticsearch::new);
	}

	/** Kills Kafka. */
	public static Kill kafka() {
		return new Kill(LocalKafka::new);
	}

	/** Starts it again; returns when it answers. */
	@Override
	public void close() {
		TestRun.current().again(this.server);
	}

}
