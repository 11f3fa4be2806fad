package io.c360.graph.change;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

	private static final Cypher DONE = Cypher.of(ChangeGraph.class, "done");

	private static final Cypher BACKLOG = Cypher.of(ChangeGraph.class, "backlog");

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

	/** Removes the changes of customers up to the revision that was delivered. */
	public void done(List<ChangedCustomer> delivered) {
		var rows = delivered.stream()
			.map(customer -> Map.of("id", customer.id().toString(), "revision", customer.revision()))
			.toList();
		this.graph.write(tx -> {
			DONE.run(tx, Map.of("rows", rows));
			return rows.size();
		});
	}

	/** How much waits to be delivered. */
	public Backlog backlog() {
		return this.graph
			.read(tx -> BACKLOG.list(tx, Map.of(),
					row -> new Backlog(row.get("changes").asLong(),
							row.get("oldest").isNull() ? null : row.get("oldest").asZonedDateTime().toInstant())))
			.getFirst();
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
								row.get("records").asList(PartyProperties::read),
								row.get("groups").asList(Value::asString).stream().distinct().sorted().toList(),
								row.get("msisdns").asList(Value::asString).stream().distinct().sorted().toList())));
		return heads.stream().map(head -> contents.getOrDefault(head.id(), Head::empty).apply(head)).toList();
	}

	/** What waits to be delivered, and since when; null when nothing waits. */
	public record Backlog(long changes, @Nullable Instant oldest) {
	}

	private record Head(String id, long revision, boolean former) {

		static Head of(org.neo4j.driver.Record row) {
			return new Head(row.get("id").asString(), row.get("revision").asLong(), row.get("former").asBoolean());
		}

		ChangedCustomer empty() {
			return new ChangedCustomer(CustomerId.parse(this.id), this.revision, this.former, List.of(), List.of(),
					List.of());
		}

	}

}
