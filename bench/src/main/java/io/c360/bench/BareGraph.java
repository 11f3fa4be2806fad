package io.c360.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * The least that the same rows cost in this graph: one statement, no identity, no ledger,
 * no changes, no index. Under labels of its own, which are removed afterwards.
 */
final class BareGraph implements AutoCloseable {

	private static final String PARTIES = """
			UNWIND $rows AS row
			MERGE (p:BenchParty {id: row.id})
			  ON CREATE SET p = row""";

	private static final String INTERACTIONS = """
			UNWIND $rows AS row
			MATCH (p:BenchParty {id: row.party})
			MERGE (i:BenchInteraction {id: row.id})
			  ON CREATE SET i = row
			CREATE (p)-[:BENCH_HAD]->(i)""";

	private final Driver driver;

	BareGraph(Driver driver) {
		this.driver = driver;
		run("CREATE CONSTRAINT bench_party IF NOT EXISTS FOR (p:BenchParty) REQUIRE p.id IS UNIQUE");
		run("CREATE CONSTRAINT bench_interaction IF NOT EXISTS FOR (i:BenchInteraction) REQUIRE i.id IS UNIQUE");
	}

	/** Somebody who writes parties, so many a transaction. */
	ClosedLoop.Client partyWriter(int batch, Supplier<Map<String, Object>> rows) {
		return new Writer(this.driver, PARTIES, batch, rows);
	}

	/**
	 * Some who write interactions of parties that were written, so many a transaction.
	 */
	List<ClosedLoop.Client> interactionWriters(int writers, int batch, Supplier<Map<String, Object>> rows) {
		return IntStream
			.range(0, writers).<ClosedLoop
					.Client>mapToObj(_ -> new Writer(this.driver, INTERACTIONS, batch, rows))
			.toList();
	}

	/** Removes everything that was written. */
	@Override
	public void close() {
		for (var label : List.of("BenchInteraction", "BenchParty")) {
			run("MATCH (n:" + label + ") CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
		}
		run("DROP CONSTRAINT bench_party IF EXISTS");
		run("DROP CONSTRAINT bench_interaction IF EXISTS");
	}

	private void run(String statement) {
		try (var session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

	private record Writer(Driver driver, String statement, int batch,
			Supplier<Map<String, Object>> source) implements ClosedLoop.Client {

		@Override
		public int ask() {
			var rows = new ArrayList<Map<String, Object>>(this.batch);
			for (var i = 0; i < this.batch; i++) {
				rows.add(this.source.get());
			}
			// writers that lock in one order wait for each other, and never in a circle
			rows.sort((one, other) -> order(one).compareTo(order(other)));
			try (var session = this.driver.session()) {
				session.executeWriteWithoutResult(tx -> tx.run(this.statement, Map.of("rows", rows)).consume());
			}
			return this.batch;
		}

		private static String order(Map<String, Object> row) {
			return String.valueOf(row.getOrDefault("party", row.get("id")));
		}

		@Override
		public void close() {
		}

	}

}
