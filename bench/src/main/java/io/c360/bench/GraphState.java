package io.c360.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;

/** Looks into the graph, as somebody who owns the machine can. */
final class GraphState {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Driver driver;

	GraphState(Driver driver) {
		this.driver = driver;
	}

	/** Waits until the index has got every change; returns how long that took. */
	Duration awaitRelay() {
		var started = System.nanoTime();
		while (number("MATCH (waiting:Change|Notice) RETURN count(waiting) AS number", Map.of()) > 0) {
			if (System.nanoTime() - started > PATIENCE.toNanos()) {
				throw new BenchProblem("The index did not catch up within " + PATIENCE.toSeconds() + " s");
			}
			pause();
		}
		return Duration.ofNanos(System.nanoTime() - started);
	}

	/** Of how many customers the index does not have the newest words. */
	long withoutWords() {
		return number("MATCH (c:IndexDue) RETURN count(c) AS number", Map.of());
	}

	/** Waits until the index has the words of everybody. */
	void awaitWords() {
		var started = System.nanoTime();
		while (withoutWords() > 0) {
			if (System.nanoTime() - started > PATIENCE.toNanos()) {
				throw new BenchProblem("The index did not get all words within " + PATIENCE.toSeconds() + " s");
			}
			pause();
		}
	}

	/** How many interactions of a source there are. */
	long interactions(String source) {
		return number("MATCH (i:Interaction) WHERE i.id STARTS WITH $source RETURN count(i) AS number",
				Map.of("source", source + "/"));
	}

	/** How many records of a source and kind the ledger has received. */
	long received(String source, String kind) {
		return number("MATCH (a:Ledger {source: $source, kind: $kind}) RETURN sum(a.received) AS number",
				Map.of("source", source, "kind", kind));
	}

	/** How many interactions there are whose ids begin like this. */
	long interactionsBeginning(String begin) {
		return number("MATCH (i:Interaction) WHERE i.id STARTS WITH $begin RETURN count(i) AS number",
				Map.of("begin", begin));
	}

	/** How many records and customers of a source there are, as a sentence. */
	String customers(String source) {
		return number("MATCH (r:SourceRecord) WHERE r.id STARTS WITH $source RETURN count(r) AS number",
				Map.of("source", source + "/")) + " records of "
				+ number("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c:Customer) WHERE r.id STARTS WITH $source "
						+ "RETURN count(DISTINCT c) AS number", Map.of("source", source + "/"))
				+ " customers";
	}

	/** Of so many pairs of records, keys 0 and up, how many belong to two customers. */
	long split(String oneSide, String otherSide, int pairs) {
		return number("""
				UNWIND range(0, $pairs - 1) AS pair
				MATCH (:SourceRecord {id: $a + pair})-[:RESOLVED_TO]->(one)
				MATCH (:SourceRecord {id: $b + pair})-[:RESOLVED_TO]->(other)
				RETURN $pairs - sum(CASE WHEN one = other THEN 1 ELSE 0 END) AS number""",
				Map.of("pairs", pairs, "a", oneSide, "b", otherSide));
	}

	/** How many interactions there are. */
	long interactions() {
		return number("MATCH (i:Interaction) RETURN count(i) AS number", Map.of());
	}

	/** Keys of the customers of some records, as variables of a query. */
	List<String> customersWith(String begin, String word) {
		return keys("""
				MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) WHERE r.id STARTS WITH $begin AND r.id CONTAINS $word
				RETURN c.id AS id""", Map.of("begin", begin, "word", word));
	}

	/** Keys of some members of the largest of some groups. */
	List<String> membersOfGroup(String begin, int many) {
		return keys("""
				MATCH (g:Group) WHERE g.id STARTS WITH $begin
				WITH g ORDER BY COUNT { (g)<-[:IN_GROUP]-() } DESC LIMIT 1
				MATCH (g)<-[:IN_GROUP]-()<-[:HAS_LINK]-()-[:RESOLVED_TO]->(c)
				WITH c LIMIT $many
				RETURN DISTINCT c.id AS id""", Map.of("begin", begin, "many", many));
	}

	private List<String> keys(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			return session.run(statement, parameters)
				.list(row -> "{\"by\":{\"id\":\"" + row.get("id").asString() + "\"}}");
		}
	}

	long customers() {
		return number("MATCH (c:Customer) WHERE c.former IS NULL RETURN count(c) AS number", Map.of());
	}

	/** Numbers by which one customer each can be asked for, in no order. */
	List<String> msisdns(int many) {
		try (var session = this.driver.session()) {
			return session
				.run("""
						MATCH (i:Identifier) WHERE i.id STARTS WITH 'mobile:1'
						MATCH (i)<-[:RUNS_ON]-(s:Subscription)<-[:HAS_SUBSCRIPTION]-(:SourceRecord)-[:RESOLVED_TO]->(c:Customer)
						WHERE s.status <> 'TERMINATED'
						WITH i, count(DISTINCT c) AS customers WHERE customers = 1
						WITH i ORDER BY rand() LIMIT $many
						RETURN substring(i.id, 7) AS msisdn""",
						Map.of("many", many))
				.list(row -> row.get("msisdn").asString());
		}
	}

	/** Names and numbers of those who are there, as a person would type them. */
	List<String> searches(int many) {
		try (var session = this.driver.session()) {
			var names = session.run("""
					MATCH (r:SourceRecord) WHERE r.fullName IS NOT NULL AND rand() < 0.2
					RETURN ([] + r.fullName)[0] AS name LIMIT $many""", Map.of("many", many))
				.list(row -> row.get("name").asString());
			return Stream.concat(names.stream(), msisdns(many).stream())
				.map(word -> word.replaceAll("[\"\\\\]", ""))
				.toList();
		}
	}

	private long number(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			return session.run(statement, parameters).single().get("number").asLong();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

}
