package io.c360.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.c360.customer.CustomerProblem;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The connection to the graph. Every unit of work runs in one transaction, which may be
 * repeated: nothing in it may send, log or count. A graph that is away is a
 * {@link CustomerProblem.Unavailable}, after a few seconds.
 */
public final class Graph implements AutoCloseable {

	private static final Duration READ_LIMIT = Duration.ofSeconds(5);

	private static final Duration WRITE_LIMIT = Duration.ofSeconds(60);

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final GraphWrites writes;

	private Graph(Driver driver) {
		this.driver = driver;
		this.writes = new GraphWrites(driver, limit(WRITE_LIMIT));
	}

	/**
	 * Prepares a connection; the server need not be up yet. The driver's own logging
	 * writes every message, rows and all, into a text before it asks whether anybody
	 * wants it; that of SLF4J asks first. There is no other way to choose it.
	 */
	@SuppressWarnings("deprecation")
	public static Graph open(GraphSettings settings) {
		var config = Config.builder()
			.withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
			.withConnectionTimeout(2, TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(2, TimeUnit.SECONDS)
			.withUserAgent("c360")
			.withLogging(Logging.slf4j())
			.build();
		return new Graph(
				GraphDatabase.driver(settings.uri(), AuthTokens.basic(settings.user(), settings.password()), config));
	}

	/** Why the graph did not do something, in a few words without personal data. */
	public static String reason(RuntimeException problem) {
		var cause = (problem instanceof CustomerProblem && problem.getCause() != null) ? problem.getCause() : problem;
		if (cause instanceof AuthenticationException) {
			return "the graph refuses user or password";
		}
		if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
			return "the graph does not answer";
		}
		return (cause instanceof Neo4jException refused) ? "the graph refuses: " + refused.code() : "the graph is away";
	}

	/** Brings the schema up to date; a schema that is up to date stays as it is. */
	public void migrate() {
		new SchemaUpdate(this.driver).run();
	}

	/** True when the server answers a query now. */
	public boolean isAvailable() {
		try {
			return read(tx -> tx.run("RETURN 1").single().get(0).asInt() == 1);
		}
		catch (CustomerProblem.Unavailable | Neo4jException ex) {
			return false;
		}
	}

	/**
	 * Asks one question, in one round trip. When the graph could not answer it is asked
	 * again, as {@link #read(Function)} does.
	 */
	public <T> List<T> ask(Cypher question, Map<String, Object> parameters, Function<Record, T> row) {
		try (var session = this.driver.session(READING)) {
			return StatementMeter.of(question.name())
				.time(() -> session.run(question.text(), parameters, limit(READ_LIMIT)).list(row));
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException) {
				return read(tx -> question.list(tx, parameters, row));
			}
			throw ex;
		}
	}

	/** Runs a unit of work that only reads. */
	public <T> T read(Function<TransactionContext, T> work) {
		return read(work, READ_LIMIT);
	}

	/** Runs a unit of work that reads at length, such as a walk through all customers. */
	public <T> T scan(Function<TransactionContext, T> work) {
		return read(work, WRITE_LIMIT);
	}

	private <T> T read(Function<TransactionContext, T> work, Duration limit) {
		try (var session = this.driver.session()) {
			return session.executeRead(work::apply, limit(limit));
		}
		catch (Neo4jException ex) {
			throw (ex instanceof RetryableException) ? away(ex) : ex;
		}
	}

	private static CustomerProblem.Unavailable away(Neo4jException cause) {
		var problem = new CustomerProblem.Unavailable("The graph");
		problem.initCause(cause);
		return problem;
	}

	/** Runs a unit of work that writes: all of it, or nothing. */
	public <T> T write(Function<TransactionContext, T> work) {
		try {
			return this.writes.run(work);
		}
		catch (Neo4jException ex) {
			throw (ex instanceof RetryableException) ? away(ex) : ex;
		}
	}

	/** How many transactions gave way to another and were run again. */
	public long deadlocks() {
		return this.writes.deadlocks();
	}

	/**
	 * What was asked of the graph through this connection; statements: by this program.
	 */
	public GraphUse use() {
		return new GraphUse(this.writes.done(), this.writes.undone(), deadlocks(), StatementMeter.all());
	}

	/**
	 * Runs a unit of work as if to write, and undoes it: what it returns is what would
	 * have been.
	 */
	public <T> T preview(Function<TransactionContext, T> work) {
		var result = new AtomicReference<T>();
		try {
			return write(tx -> {
				result.set(work.apply(tx));
				throw new Undo();
			});
		}
		catch (Undo ex) {
			return Objects.requireNonNull(result.get());
		}
	}

	private static TransactionConfig limit(Duration limit) {
		return TransactionConfig.builder().withTimeout(limit).build();
	}

	@Override
	public void close() {
		this.driver.close();
	}

	/**
	 * Thrown by a unit of work that decided by something that changed meanwhile: it is
	 * undone and run again.
	 */
	public static final class Stale extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	private static final class Undo extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
