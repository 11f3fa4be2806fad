package io.c360.graph.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.identity.ContradictoryAssertions;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * What a steward decides: that records are one customer, that they are not, that a value
 * proves nothing. Every decision can be tried first and taken back later; what follows
 * from it is resolved in the same transaction.
 */
public final class StewardGraph {

	private static final Cypher ASSERT = Cypher.of(StewardGraph.class, "assert");

	private static final Cypher EXCLUDE = Cypher.of(StewardGraph.class, "exclude");

	private static final Cypher REVOKE = Cypher.of(StewardGraph.class, "revoke");

	private static final Cypher LAPSED = Cypher.of(StewardGraph.class, "lapsed");

	private static final Cypher STATING = Cypher.of(StewardGraph.class, "stating");

	private static final Cypher RECORDS_OF = Cypher.of(StewardGraph.class, "records-of");

	private final Graph graph;

	private final IdentityGraph identity;

	public StewardGraph(Graph graph, IdentityModel model) {
		this.graph = graph;
		this.identity = new IdentityGraph(model);
	}

	/** Keeps a decision and resolves everybody whom it concerns. */
	public Decided decide(Decision decision, Instant now) {
		return this.graph.write(tx -> decide(tx, decision, now));
	}

	/** What a decision would change; nothing is kept. */
	public Resolution preview(Decision decision, Instant now) {
		return this.graph.preview(tx -> decide(tx, decision, now)).resolution();
	}

	/**
	 * Takes a decision back.
	 * @throws CustomerProblem.NotFound when no decision of that id holds
	 */
	public Resolution revoke(String id, String author, String reason, Instant now) {
		return this.graph.write(tx -> revoke(tx, id, author, reason, now));
	}

	/** Ends some of the decisions whose time is over, and says how many. */
	public int endLapsed(Instant now, int limit) {
		var lapsed = this.graph.read(tx -> LAPSED.list(tx, Map.of("now", now.atZone(ZoneOffset.UTC), "limit", limit),
				row -> row.get("id").asString()));
		return (int) lapsed.stream().filter(id -> hasEnded(id, now)).count();
	}

	private boolean hasEnded(String id, Instant now) {
		try {
			this.graph.write(tx -> revoke(tx, id, "clock", "expired", now));
			return true;
		}
		catch (CustomerProblem.NotFound endedByAnother) {
			return false;
		}
	}

	/**
	 * Undoes a merge: the records that the former customer brought are kept apart from
	 * the rest, and answer to their old id again.
	 * @throws CustomerProblem.NotFound when no record of that customer lives under
	 * another id
	 */
	public Decided revertMerge(CustomerId former, CustomerId into, String author, String reason, Instant now) {
		return this.graph.write(tx -> {
			var own = new TreeSet<RecordId>();
			var rest = new TreeSet<RecordId>();
			RECORDS_OF.list(tx, Map.of("id", into.toString()), row -> {
				var was = row.get("was").isNull() ? List.of() : row.get("was").asList(Value::asString);
				return (was.contains(former.toString()) ? own : rest).add(RecordId.parse(row.get("id").asString()));
			});
			if (own.isEmpty() || rest.isEmpty()) {
				throw new CustomerProblem.NotFound("merge of these customers");
			}
			return decide(tx, new Decision.Different(own, rest, reason, author, null), now);
		});
	}

	private Decided decide(TransactionContext tx, Decision decision, Instant now) {
		var id = UUID.randomUUID().toString();
		var parameters = new HashMap<String, Object>();
		parameters.put("id", id);
		parameters.put("reason", decision.reason());
		parameters.put("author", decision.author());
		parameters.put("at", now.atZone(ZoneOffset.UTC));
		Optional.ofNullable(decision.expires())
			.ifPresentOrElse(expires -> parameters.put("expires", expires.atZone(ZoneOffset.UTC)),
					() -> parameters.put("expires", Values.NULL));
		return new Decided(id, switch (decision) {
			case Decision.Same same -> keep(tx, true, same.left(), same.right(), parameters);
			case Decision.Different different -> keep(tx, false, different.left(), different.right(), parameters);
			case Decision.Exclude exclude -> {
				var identifier = PartyProperties.identifier(exclude.kind(), exclude.value());
				parameters.put("identifier", identifier);
				EXCLUDE.run(tx, parameters);
				yield refreshStating(tx, identifier);
			}
		});
	}

	private Resolution keep(TransactionContext tx, boolean same, Set<RecordId> left, Set<RecordId> right,
			Map<String, Object> parameters) {
		var records = Stream.concat(left.stream(), right.stream()).collect(Collectors.toSet());
		takeKnown(tx, records);
		parameters.put("same", same);
		parameters.put("left", left.stream().map(RecordId::toString).sorted().toList());
		parameters.put("right", right.stream().map(RecordId::toString).sorted().toList());
		ASSERT.run(tx, parameters);
		return refresh(tx, records);
	}

	private void takeKnown(TransactionContext tx, Collection<RecordId> records) {
		var unresolved = this.identity.lock(tx, records).values().stream().filter(state -> !state.resolved()).count();
		if (unresolved > 0) {
			throw new CustomerProblem.NotFound("record");
		}
	}

	private Resolution revoke(TransactionContext tx, String id, String author, String reason, Instant now) {
		var ended = REVOKE.list(tx,
				Map.of("id", id, "author", author, "reason", reason, "at", now.atZone(ZoneOffset.UTC)),
				row -> new Ended(Set.copyOf(row.get("records").asList(record -> RecordId.parse(record.asString()))),
						row.get("identifier").asString("")));
		if (ended.isEmpty()) {
			throw new CustomerProblem.NotFound("decision that holds");
		}
		var what = ended.getFirst();
		return what.identifier().isEmpty() ? refresh(tx, what.records()) : refreshStating(tx, what.identifier());
	}

	private Resolution refreshStating(TransactionContext tx, String identifier) {
		var records = new HashSet<>(
				STATING.list(tx, Map.of("identifier", identifier), row -> RecordId.parse(row.get("id").asString())));
		this.identity.lock(tx, records);
		return refresh(tx, records);
	}

	private Resolution refresh(TransactionContext tx, Set<RecordId> records) {
		try {
			return this.identity.refresh(tx, records).write();
		}
		catch (ContradictoryAssertions ex) {
			throw new CustomerProblem.Conflict(
					"An earlier decision says the opposite of these records; revoke it first");
		}
	}

	/** A decision that was kept, and what followed from it. */
	public record Decided(String id, Resolution resolution) {
	}

	private record Ended(Set<RecordId> records, String identifier) {
	}

}
