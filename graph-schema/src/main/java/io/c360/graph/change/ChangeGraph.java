package io.c360.graph.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PartyProperties;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The relay's side of changes: what to deliver, and what was delivered. */
public final class ChangeGraph {

	private static final Cypher PENDING = Cypher.of(ChangeGraph.class, "pending");

	private static final Cypher CUSTOMERS = Cypher.of(ChangeGraph.class, "customers");

	private static final Cypher CONTENTS = Cypher.of(ChangeGraph.class, "contents");

	private static final Cypher NOTICES = Cypher.of(ChangeGraph.class, "notices");

	private static final Cypher FORGET_NOTICES = Cypher.of(ChangeGraph.class, "forget-notices");

	private static final Cypher STALE = Cypher.of(ChangeGraph.class, "stale");

	private static final Cypher FRESH = Cypher.of(ChangeGraph.class, "fresh");

	private static final Cypher DONE = Cypher.of(ChangeGraph.class, "done");

	private static final Cypher BACKLOG = Cypher.of(ChangeGraph.class, "backlog");

	private static final int FEW = 50;

	private final Graph graph;

	public ChangeGraph(Graph graph) {
		this.graph = graph;
	}

	/** Customers with changes that wait, from at most {@code limit} changes. */
	public List<ChangedCustomer> pending(int limit) {
		return this.graph.read(tx -> contents(tx, PENDING.list(tx, Map.of("limit", limit), Head::of)));
	}

	/**
	 * The customers after a given one, in the order of their ids; from the first where it
	 * is null.
	 */
	public List<ChangedCustomer> all(@Nullable CustomerId after, int limit) {
		return this.graph.scan(tx -> contents(tx, CUSTOMERS.list(tx,
				Map.of("after", (after != null) ? after.toString() : "", "limit", limit), Head::of)));
	}

	/**
	 * Removes the changes of customers up to the revision that the index has, and leaves
	 * notices of them.
	 */
	public void done(List<ChangedCustomer> delivered) {
		var rows = delivered.stream()
			.map(customer -> Map.<String, Object>of("id", customer.id().toString(), "revision", customer.revision(),
					"former", customer.former()))
			.toList();
		this.graph.write(tx -> {
			DONE.run(tx, Map.of("rows", rows));
			return rows.size();
		});
	}

	/**
	 * What is still to be told to whoever listens: what at most {@code limit}
	 * transactions, or parts of large ones, left to be told.
	 */
	public List<Notice> notices(int limit) {
		return this.graph.read(tx -> NOTICES.list(tx, Map.of("limit", limit), ChangeGraph::notices))
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static List<Notice> notices(org.neo4j.driver.Record row) {
		var notice = row.get("notice").asString();
		var at = row.get("at").asZonedDateTime().toInstant();
		return IntStream.range(0, row.get("customers").size())
			.mapToObj(index -> new Notice(notice, CustomerId.parse(row.get("customers").get(index).asString()),
					row.get("revisions").get(index).asLong(), row.get("formers").get(index).asBoolean(), at))
			.toList();
	}

	/** Removes what was told. */
	public void forget(List<Notice> told) {
		var notices = told.stream().map(Notice::notice).distinct().toList();
		this.graph.write(tx -> {
			FORGET_NOTICES.run(tx, Map.of("notices", notices));
			return notices.size();
		});
	}

	/**
	 * Customers of whom the index does not have the newest words or the newest standing.
	 * It gets them a little later than changes, once for all that happens meanwhile.
	 */
	public List<ChangedCustomer> stale(int limit) {
		return this.graph.read(tx -> contents(tx, STALE.list(tx, Map.of("limit", limit), Head::of)));
	}

	/**
	 * The index has these: who did not change meanwhile is stale no longer. A few a
	 * transaction, since each waits for those of a large load and holds others up.
	 */
	public void fresh(List<ChangedCustomer> delivered) {
		var rows = delivered.stream()
			.sorted(Comparator.comparing(ChangedCustomer::id))
			.map(customer -> Map.<String, Object>of("id", customer.id().toString(), "revision", customer.revision()))
			.toList();
		for (int from = 0; from < rows.size(); from += FEW) {
			var some = rows.subList(from, Math.min(rows.size(), from + FEW));
			this.graph.write(tx -> {
				FRESH.run(tx, Map.of("rows", some));
				return some.size();
			});
		}
	}

	/** How much waits to be delivered. */
	public Backlog backlog() {
		return this.graph
			.read(tx -> BACKLOG.list(tx, Map.of(),
					row -> new Backlog(row.get("changes").asLong(), at(row.get("oldestChange")),
							row.get("notices").asLong(), at(row.get("oldestNotice")), row.get("stale").asLong())))
			.getFirst();
	}

	private static @Nullable Instant at(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	/**
	 * Revisions are read first, in a statement of their own: what is read after them is
	 * at least as new.
	 */
	private static List<ChangedCustomer> contents(TransactionContext tx, List<Head> heads) {
		var contents = new HashMap<String, Function<Head, ChangedCustomer>>();
		CONTENTS.list(tx, Map.of("ids", heads.stream().map(Head::id).toList()),
				row -> contents.put(row.get("id").asString(),
						head -> new ChangedCustomer(CustomerId.parse(head.id()), head.revision(), head.former(),
								head.since(), row.get("records").asList(PartyProperties::read),
								row.get("groups").asList(Value::asString).stream().sorted().toList(),
								row.get("msisdns").asList(Value::asString).stream().sorted().toList(),
								CustomerActivity.of(row), row.get("stale").asBoolean())));
		return heads.stream().map(head -> contents.getOrDefault(head.id(), Head::empty).apply(head)).toList();
	}

	/**
	 * What waits.
	 *
	 * @param changes for the index
	 * @param oldestChange when the oldest of them came; null when none waits
	 * @param notices to be told to whoever listens
	 * @param oldestNotice when the oldest of them came; null when none waits
	 * @param stale of how many customers the index does not have the newest words or the
	 * newest standing
	 */
	public record Backlog(long changes, @Nullable Instant oldestChange, long notices, @Nullable Instant oldestNotice,
			long stale) {
	}

	private record Head(String id, long revision, boolean former, @Nullable Instant since) {

		static Head of(org.neo4j.driver.Record row) {
			return new Head(row.get("id").asString(), row.get("revision").asLong(), row.get("former").asBoolean(),
					at(row.get("since")));
		}

		ChangedCustomer empty() {
			return new ChangedCustomer(CustomerId.parse(this.id), this.revision, this.former, this.since, List.of(),
					List.of(), List.of(), CustomerActivity.NONE, false);
		}

	}

}
