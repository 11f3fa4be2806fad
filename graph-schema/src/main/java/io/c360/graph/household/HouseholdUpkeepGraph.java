package io.c360.graph.household;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import io.c360.customer.household.Households;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps households right. A transaction that changes what is known of a customer makes
 * the customer due; here those who are due are looked at again, with those who hang
 * together with them. All of it is one transaction: after a crash they are due still.
 */
public final class HouseholdUpkeepGraph {

	private static final Cypher TURN = Cypher.of(HouseholdUpkeepGraph.class, "turn");

	private static final Cypher DUE = Cypher.of(HouseholdUpkeepGraph.class, "due");

	private static final Cypher TAKE_DUE = Cypher.of(HouseholdUpkeepGraph.class, "take-due");

	private static final Cypher NEXT_CUSTOMERS = Cypher.of(HouseholdUpkeepGraph.class, "next-customers");

	private static final Cypher MARK_NEXT = Cypher.of(HouseholdUpkeepGraph.class, "mark-next");

	private static final Cypher DROP_INHABITANTS = Cypher.of(HouseholdUpkeepGraph.class, "drop-inhabitants");

	private static final Cypher DROP_KEYS = Cypher.of(HouseholdUpkeepGraph.class, "drop-keys");

	private static final int MOST_AROUND = 5_000;

	private final Graph graph;

	public HouseholdUpkeepGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Looks at some customers who are due.
	 * @return how many; 0 when nobody is due
	 */
	public int refresh(int limit, Instant now) {
		if (this.graph.read(tx -> due(tx, limit, now)).isEmpty()) {
			return 0;
		}
		return this.graph.write(tx -> {
			TURN.run(tx, Map.of());
			var due = due(tx, limit, now);
			TAKE_DUE.run(tx, Map.of("ids", due));
			refresh(tx, due, now);
			return due.size();
		});
	}

	private static List<String> due(TransactionContext tx, int limit, Instant now) {
		return DUE.list(tx, Map.of("limit", limit, "now", now.atZone(ZoneOffset.UTC)), row -> row.get("id").asString())
			.stream()
			.sorted()
			.toList();
	}

	private static void refresh(TransactionContext tx, List<String> due, Instant now) {
		var inhabitants = new Inhabitants(tx);
		var concerned = inhabitants.refresh(due, now);
		if (concerned.isEmpty()) {
			return;
		}
		var writer = new HouseholdWriter(tx, now);
		concerned.addAll(writer.read(concerned));
		var expanded = new HashSet<String>();
		var asked = new TreeSet<>(concerned);
		while (!expanded.containsAll(asked) && expanded.size() < MOST_AROUND) {
			expand(inhabitants, asked, expanded);
			asked.addAll(Households.connected(inhabitants.all(), inhabitants.of(asked), inhabitants.generic()));
			asked.addAll(writer.read(asked));
		}
		writer.write(Households.among(inhabitants.all(), inhabitants.of(asked), inhabitants.generic()));
	}

	private static void expand(Inhabitants inhabitants, Collection<String> asked, Set<String> expanded) {
		var more = new TreeSet<>(asked);
		more.removeAll(expanded);
		inhabitants.loadAround(more);
		expanded.addAll(more);
	}

	/**
	 * Forgets everything that was derived but the households themselves, whose ids stay,
	 * looks at every customer anew, and then makes all of them due: nothing is decided
	 * before everybody is known. When it is interrupted, it is to be run again.
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
		return statement.list(tx, Map.of("after", after, "limit", limit), row -> row.get("id").asString())
			.stream()
			.sorted()
			.toList();
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
