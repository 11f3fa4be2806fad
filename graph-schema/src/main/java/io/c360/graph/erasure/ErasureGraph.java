package io.c360.graph.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.erasure.ErasureReceipt;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.audit.AuditGraph;
import io.c360.graph.identity.IdentityGraph;
import io.c360.graph.identity.Incoming;
import io.c360.graph.identity.Presence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Forgets customers. One transaction removes everything that any source said of them,
 * lets identity resolution take their records from everybody, leaves salted marks that
 * keep them from coming back, a receipt, and a word in the audit.
 */
public final class ErasureGraph {

	private static final Cypher FACTS = cypher("facts");

	private static final Cypher FORGET_PIECES = cypher("forget-pieces");

	private static final Cypher DELETE_FACTS = cypher("delete-facts");

	private static final Cypher DELETE_DECISIONS = cypher("delete-decisions");

	private static final Cypher DELETE_EXCLUSIONS = cypher("delete-exclusions");

	private static final Cypher DELETE_SUPERSEDED = cypher("delete-superseded");

	private static final Cypher DELETE_RECORDS = cypher("delete-records");

	private static final Cypher DELETE_KEYS = cypher("delete-keys");

	private static final Cypher DELETE_HISTORY = cypher("delete-history");

	private static final Cypher DELETE_PAYLOADS = cypher("delete-payloads");

	private static final Cypher KEEP_RECEIPT = cypher("keep-receipt");

	private static final Cypher RECEIPT = cypher("receipt");

	/**
	 * What groups are called that stewards made of customers who live together or apart.
	 */
	private static final String DECIDED = "c360/";

	private final Graph graph;

	private final IdentityGraph identity;

	private final AuditChain chain;

	private final AuditGraph audit;

	public ErasureGraph(Graph graph, IdentityModel model, AuditChain chain) {
		this.graph = graph;
		this.identity = new IdentityGraph(model);
		this.chain = chain;
		this.audit = new AuditGraph(graph, chain);
	}

	/**
	 * Forgets a customer, or whom that customer became.
	 * @param by who does it, as the audit shall know it
	 * @throws CustomerProblem.NotFound when there is no such customer
	 */
	public ErasureReceipt erase(CustomerId customer, String reason, Reading by) {
		return this.graph.write(tx -> erase(tx, customer, reason, by));
	}

	private ErasureReceipt erase(TransactionContext tx, CustomerId asked, String reason, Reading by) {
		var erased = Erased.find(tx, asked);
		var states = this.identity.lock(tx, erased.parties().stream().map(Party::id).toList());
		if (!Erased.find(tx, asked).equals(erased)) {
			throw new Graph.Stale();
		}
		var removed = new TreeMap<String, Long>();
		var told = deleteFacts(tx, erased, removed);
		this.identity.store(tx, erased.parties().stream().map(party -> gone(party, states)).toList());
		removed.put("superseded", count(tx, DELETE_SUPERSEDED, Map.of("ids", told)));
		removed.put("record", count(tx, DELETE_RECORDS, Map.of("ids", erased.records())));
		var own = Map.<String, Object>of("identifiers", erased.own().stream().sorted().toList());
		removed.merge("decision", count(tx, DELETE_EXCLUSIONS, own), Long::sum);
		DELETE_KEYS.run(tx, Map.of("keys", erased.keys(), "identifiers", erased.identifiers()));
		removed.put("identity-event", count(tx, DELETE_HISTORY, Map.of("id", erased.customer())));
		removed.put("reject-payload",
				count(tx, DELETE_PAYLOADS, Map.of("words", erased.words(), "records", erased.keysBySource())));
		return receipt(tx, erased, reason, by, removed);
	}

	/**
	 * Removes facts and what only they hold together; the ids of everything that was ever
	 * said.
	 */
	private static List<String> deleteFacts(TransactionContext tx, Erased erased, Map<String, Long> removed) {
		var told = new ArrayList<>(erased.records());
		var groups = new HashSet<String>();
		for (var facts : FACTS.list(tx, Map.of("ids", erased.records()), org.neo4j.driver.Record::asMap)) {
			var ids = texts(facts.get("ids"));
			removed.merge(String.valueOf(facts.get("kind")).toLowerCase(Locale.ROOT), (long) ids.size(), Long::sum);
			told.addAll(ids);
			groups.addAll(texts(facts.get("groups")));
		}
		FORGET_PIECES.run(tx, Map.of("ids", erased.records()));
		DELETE_FACTS.run(tx, Map.of("ids", erased.records(), "groups", List.copyOf(groups)));
		removed.put("decision", count(tx, DELETE_DECISIONS, Map.of("decisions", decisions(groups))));
		return told;
	}

	private static List<String> decisions(Set<String> groups) {
		return groups.stream()
			.filter(group -> group.startsWith(DECIDED))
			.map(group -> group.substring(DECIDED.length()))
			.sorted()
			.toList();
	}

	private ErasureReceipt receipt(TransactionContext tx, Erased erased, String reason, Reading by,
			SortedMap<String, Long> removed) {
		var marks = Marking.mark(tx, erased, by.at());
		var receipt = new ErasureReceipt(UUID.randomUUID().toString(), erased.customer(), by.at(), by.who(), reason,
				removed, marks, "");
		var signed = receipt.signed(this.chain.sign(receipt.text()));
		KEEP_RECEIPT.run(tx, Map.of("rows", List.of(Receipts.properties(signed))));
		this.audit.append(tx, List.of(new Reading(by.at(), by.who(), by.roles(), by.purpose(), erased.customer(),
				List.of("erasure " + signed.id()), Reading.Outcome.ERASED)));
		return signed;
	}

	/**
	 * A receipt, and whether it is ours and nothing is left; empty when there is none.
	 */
	public Optional<Proof> proof(String id) {
		return this.graph.read(tx -> RECEIPT.list(tx, Map.of("id", id), row -> {
			var receipt = Receipts.read(row.get("e"));
			return new Proof(receipt, this.chain.sign(receipt.text()).equals(receipt.signature()),
					!row.get("left").asBoolean(),
					row.get("topicsAt").isNull() ? null : row.get("topicsAt").asZonedDateTime().toInstant());
		})).stream().findFirst();
	}

	/**
	 * A receipt and what it is worth.
	 *
	 * @param genuine true when we signed exactly this
	 * @param nothingLeft true when no record is of that customer
	 * @param topicsAt when topics held nothing more of them; null while they may, and
	 * where there are none
	 */
	public record Proof(ErasureReceipt receipt, boolean genuine, boolean nothingLeft, @Nullable Instant topicsAt) {
	}

	private static Incoming gone(Party party, Map<RecordId, IdentityGraph.State> states) {
		var state = Objects.requireNonNull(states.get(party.id()));
		return new Incoming(new Party(party.id(), party.version(), PartyType.INDIVIDUAL, Map.of(), Map.of()),
				state.hash(), true, Presence.GONE);
	}

	private static long count(TransactionContext tx, Cypher statement, Map<String, Object> parameters) {
		return statement.list(tx, parameters, row -> row.get("removed").asLong())
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	private static List<String> texts(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

	private static Cypher cypher(String name) {
		return Cypher.of(ErasureGraph.class, name);
	}

}
