package io.c360.graph.household;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps households right. A transaction that changes what is known of a customer makes
 * the customer due. Here, first, those who are due are filed under what they share with
 * others, which leaves everybody concerned undecided; then it is decided who lives with
 * whom among those who hang together. Each step is a transaction: after a crash they are
 * due, or undecided, still. While many come, each is decided about once, not with every
 * neighbour anew.
 */
public final class HouseholdUpkeepGraph {

	private static final Cypher TURN = Cypher.of(HouseholdUpkeepGraph.class, "turn");

	private static final Cypher DUE = Cypher.of(HouseholdUpkeepGraph.class, "due");

	private static final Cypher TAKE_DUE = Cypher.of(HouseholdUpkeepGraph.class, "take-due");

	private static final Cypher LEAVE_UNDECIDED = Cypher.of(HouseholdUpkeepGraph.class, "leave-undecided");

	private static final Cypher UNDECIDED = Cypher.of(HouseholdUpkeepGraph.class, "undecided");

	private static final Cypher DECIDED = Cypher.of(HouseholdUpkeepGraph.class, "decided");

	private static final Cypher NEXT_CUSTOMERS = Cypher.of(HouseholdUpkeepGraph.class, "next-customers");

	private static final Cypher MARK_NEXT = Cypher.of(HouseholdUpkeepGraph.class, "mark-next");

	private static final Cypher DROP_INHABITANTS = Cypher.of(HouseholdUpkeepGraph.class, "drop-inhabitants");

	private static final Cypher DROP_KEYS = Cypher.of(HouseholdUpkeepGraph.class, "drop-keys");

	private static final int MOST_AROUND = 5_000;

	/** So many are filed, which is cheap, while one is decided about. */
	private static final int FILED = 5;

	private final Graph graph;

	public HouseholdUpkeepGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Files some customers who are due, and decides about some who are undecided.
	 * @return how many of both; 0 when nobody is either
	 */
	public int refresh(int limit, Instant now) {
		return file(FILED * limit, now) + decide(limit, now);
	}

	private int file(int limit, Instant now) {
		return inTurn(tx -> due(tx, limit, now), (tx, due) -> {
			TAKE_DUE.run(tx, Map.of("ids", due));
			var concerned = new Inhabitants(tx).refresh(due, now);
			LEAVE_UNDECIDED.run(tx, Map.of("ids", concerned.stream().sorted().toList()));
		});
	}

	private int decide(int limit, Instant now) {
		return inTurn(tx -> ids(UNDECIDED, tx, Map.of("limit", limit)), (tx, undecided) -> decide(tx, undecided, now));
	}

	/** Looks first, without waiting for others, whether there is anything to do. */
	private int inTurn(Function<TransactionContext, List<String>> what,
			BiConsumer<TransactionContext, List<String>> work) {
		if (this.graph.read(what).isEmpty()) {
			return 0;
		}
		return this.graph.write(tx -> {
			TURN.run(tx, Map.of());
			var ids = what.apply(tx);
			if (!ids.isEmpty()) {
				work.accept(tx, ids);
			}
			return ids.size();
		});
	}

	private static List<String> due(TransactionContext tx, int limit, Instant now) {
		return ids(DUE, tx, Map.of("limit", limit, "now", now.atZone(ZoneOffset.UTC)));
	}

	private static List<String> ids(Cypher statement, TransactionContext tx, Map<String, Object> parameters) {
		return statement.list(tx, parameters, row -> row.get("id").asString()).stream().sorted().toList();
	}

	private static void decide(TransactionContext tx, List<String> undecided, Instant now) {
		var inhabitants = new Inhabitants(tx);
		var households = inhabitants.households();
		var writer = new HouseholdWriter(tx, now);
		var asked = new TreeSet<>(undecided);
		var seen = new HashSet<String>();
		while (!seen.containsAll(asked) && seen.size() < MOST_AROUND) {
			var more = new TreeSet<>(asked);
			more.removeAll(seen);
			inhabitants.loadAround(more);
			seen.addAll(more);
			asked.addAll(writer.read(more));
			asked.addAll(households.beside(more));
			if (seen.containsAll(asked)) {
				asked.addAll(households.connected(asked));
			}
		}
		writer.write(households.among(asked));
		DECIDED.run(tx, Map.of("ids", seen.stream().sorted().toList()));
	}

	/**
	 * Forgets everything that was derived but the households themselves, whose ids stay,
	 * files every customer anew, and then leaves all of them undecided: nothing is
	 * decided before everybody is known. When it is interrupted, it is to be run again.
	 */
	public void startOver(int atATime, Instant now) {
		drop(DROP_INHABITANTS, atATime);
		drop(DROP_KEYS, atATime);
		forAll((tx, after) -> {
			TURN.run(tx, Map.of());
			var ids = page(tx, NEXT_CUSTOMERS, after, atATime);
			new Inhabitants(tx).refresh(ids, now);
			return ids;
		});
		forAll((tx, after) -> page(tx, MARK_NEXT, after, atATime));
	}

	private void forAll(BiFunction<TransactionContext, String, List<String>> work) {
		var after = "";
		while (true) {
			var from = after;
			var ids = this.graph.write(tx -> work.apply(tx, from));
			if (ids.isEmpty()) {
				return;
			}
			after = ids.getLast();
		}
	}

	private static List<String> page(TransactionContext tx, Cypher statement, String after, int limit) {
		return ids(statement, tx, Map.of("after", after, "limit", limit));
	}

	private void drop(Cypher statement, int atATime) {
		while (this.graph.write(tx -> {
			TURN.run(tx, Map.of());
			return statement.list(tx, Map.of("limit", atATime), row -> row.get("dropped").asInt()).getFirst();
		}) > 0) {
			// until nothing is left
		}
	}

}
