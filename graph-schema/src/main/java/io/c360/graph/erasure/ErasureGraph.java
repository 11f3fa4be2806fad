package io.c360.graph.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.erasure.ErasureReceipt;
import io.c360.customer.erasure.SaltedMarks;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PartyProperties;
import io.c360.graph.audit.AuditGraph;
import io.c360.graph.identity.IdentityGraph;
import io.c360.graph.identity.Incoming;
import io.c360.graph.identity.Presence;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Forgets customers. One transaction removes everything that any source said of them,
 * lets identity resolution take their records from everybody, leaves salted marks that
 * keep them from coming back, a receipt, and a word in the audit.
 */
public final class ErasureGraph {

	private static final Cypher MAKE_SALT = cypher("make-salt");

	private static final Cypher MARK = cypher("mark");

	private static final Cypher RECORDS = cypher("records");

	private static final Cypher FACTS = cypher("facts");

	private static final Cypher DELETE_FACTS = cypher("delete-facts");

	private static final Cypher DELETE_SUPERSEDED = cypher("delete-superseded");

	private static final Cypher DELETE_RECORDS = cypher("delete-records");

	private static final Cypher DELETE_KEYS = cypher("delete-keys");

	private static final Cypher DELETE_HISTORY = cypher("delete-history");

	private static final Cypher DELETE_PAYLOADS = cypher("delete-payloads");

	private static final Cypher KEEP_RECEIPT = cypher("keep-receipt");

	private static final Cypher RECEIPT = cypher("receipt");

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
		var found = records(tx, asked);
		var states = this.identity.lock(tx, found.parties().stream().map(Party::id).toList());
		if (!records(tx, asked).equals(found)) {
			throw new Graph.Stale();
		}
		var ids = found.parties().stream().map(party -> party.id().toString()).sorted().toList();
		var removed = new TreeMap<String, Long>();
		var old = new ArrayList<>(ids);
		var groups = new HashSet<String>();
		for (var facts : FACTS.list(tx, Map.of("ids", ids), org.neo4j.driver.Record::asMap)) {
			var texts = texts(facts.get("ids"));
			removed.merge(String.valueOf(facts.get("kind")).toLowerCase(java.util.Locale.ROOT), (long) texts.size(),
					Long::sum);
			old.addAll(texts);
			groups.addAll(texts(facts.get("groups")));
		}
		DELETE_FACTS.run(tx, Map.of("ids", ids, "groups", List.copyOf(groups)));
		this.identity.store(tx, found.parties().stream().map(party -> gone(party, states)).toList());
		removed.put("superseded", count(tx, DELETE_SUPERSEDED, Map.of("ids", old)));
		removed.put("record", count(tx, DELETE_RECORDS, Map.of("ids", ids)));
		DELETE_KEYS.run(tx, Map.of("keys", found.keys(), "identifiers",
				found.parties().stream().flatMap(party -> PartyProperties.identifiers(party).stream()).toList()));
		removed.put("identity-event", count(tx, DELETE_HISTORY, Map.of("id", found.customer())));
		removed.put("reject-payload", count(tx, DELETE_PAYLOADS, Map.of("words", words(found.parties()))));
		var marks = mark(tx, found, by.at());
		var receipt = new ErasureReceipt(UUID.randomUUID().toString(), found.customer(), by.at(), by.who(), reason,
				removed, marks, "");
		var signed = receipt.signed(this.chain.sign(receipt.text()));
		KEEP_RECEIPT.run(tx, Map.of("rows", List.of(properties(signed))));
		this.audit.append(tx, List.of(new Reading(by.at(), by.who(), by.roles(), by.purpose(), found.customer(),
				List.of("erasure " + signed.id()), Reading.Outcome.ERASED)));
		return signed;
	}

	/**
	 * A receipt, and whether it is ours and nothing is left; empty when there is none.
	 */
	public Optional<Proof> proof(String id) {
		return this.graph.read(tx -> RECEIPT.list(tx, Map.of("id", id), row -> {
			var receipt = receipt(row.get("e"));
			return new Proof(receipt, this.chain.sign(receipt.text()).equals(receipt.signature()),
					!row.get("left").asBoolean());
		})).stream().findFirst();
	}

	/**
	 * A receipt and what it is worth.
	 *
	 * @param genuine true when we signed exactly this
	 * @param nothingLeft true when no record is of that customer
	 */
	public record Proof(ErasureReceipt receipt, boolean genuine, boolean nothingLeft) {
	}

	private record Found(String customer, List<Party> parties, Set<String> own, List<Long> keys) {
	}

	private static Found records(TransactionContext tx, CustomerId asked) {
		var customers = new HashSet<String>();
		var parties = new ArrayList<Party>();
		var own = new HashSet<String>();
		var keys = new HashSet<Long>();
		RECORDS.list(tx, Map.of("id", asked.toString()), row -> {
			parties.add(PartyProperties.read(row.get("record")));
			own.addAll(row.get("own").asList(Value::asString));
			if (!row.get("record").get("keys").isNull()) {
				keys.addAll(row.get("record").get("keys").asList(Value::asLong));
			}
			return customers.add(row.get("customer").asString());
		});
		if (customers.isEmpty()) {
			throw new CustomerProblem.NotFound("customer");
		}
		parties.sort(java.util.Comparator.comparing(Party::id));
		return new Found(customers.iterator().next(), parties, own, keys.stream().sorted().toList());
	}

	private static Incoming gone(Party party, Map<RecordId, IdentityGraph.State> states) {
		var state = java.util.Objects.requireNonNull(states.get(party.id()));
		return new Incoming(new Party(party.id(), party.version(), PartyType.INDIVIDUAL, Map.of(), Map.of()),
				state.hash(), true, Presence.GONE);
	}

	/** Identifiers as a source may have written them. */
	private static List<String> words(List<Party> parties) {
		return parties.stream()
			.flatMap(party -> party.attributes().entrySet().stream())
			.filter(stated -> stated.getKey().isIdentifier())
			.flatMap(stated -> stated.getValue().stream())
			.filter(value -> value.length() >= 6)
			.distinct()
			.toList();
	}

	private static long mark(TransactionContext tx, Found found, Instant at) {
		var marks = new SaltedMarks(MAKE_SALT.list(tx, Map.of(), row -> row.get("salt").asString()).getFirst());
		var rows = new HashMap<String, Map<String, Object>>();
		for (var party : found.parties()) {
			if (!party.id().isIdentifier()) {
				put(rows, marks.of(party.id()), null);
			}
			for (var stated : party.attributes().entrySet()) {
				for (var value : stated.getKey().isIdentifier() ? stated.getValue() : List.<String>of()) {
					if (found.own().contains(PartyProperties.identifier(stated.getKey(), value))) {
						put(rows, marks.of(stated.getKey(), value), at);
					}
				}
			}
		}
		MARK.run(tx, Map.of("rows", rows.keySet().stream().sorted().map(rows::get).toList()));
		return rows.size();
	}

	private static void put(Map<String, Map<String, Object>> rows, String mark,
			@org.jspecify.annotations.Nullable Instant until) {
		var row = new HashMap<String, Object>();
		row.put("mark", mark);
		if (until != null) {
			row.put("until", until.atZone(ZoneOffset.UTC));
		}
		rows.put(mark, row);
	}

	private static Map<String, Object> properties(ErasureReceipt receipt) {
		return Map.of("id", receipt.id(), "customer", receipt.customer(), "at", receipt.at().atZone(ZoneOffset.UTC),
				"by", receipt.by(), "reason", receipt.reason(), "kinds", List.copyOf(receipt.removed().keySet()),
				"counts", List.copyOf(receipt.removed().values()), "marks", receipt.marks(), "signature",
				receipt.signature());
	}

	private static ErasureReceipt receipt(Value node) {
		var removed = new TreeMap<String, Long>();
		var kinds = node.get("kinds").asList(Value::asString);
		var counts = node.get("counts").asList(Value::asLong);
		for (int i = 0; i < kinds.size(); i++) {
			removed.put(kinds.get(i), counts.get(i));
		}
		return new ErasureReceipt(node.get("id").asString(), node.get("customer").asString(),
				node.get("at").asZonedDateTime().toInstant(), node.get("by").asString(), node.get("reason").asString(),
				removed, node.get("marks").asLong(), node.get("signature").asString());
	}

	private static long count(TransactionContext tx, Cypher statement, Map<String, Object> parameters) {
		return statement.list(tx, parameters, row -> row.get("removed").asLong())
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	private static List<String> texts(@org.jspecify.annotations.Nullable Object list) {
		return ((List<?>) java.util.Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

	private static Cypher cypher(String name) {
		return Cypher.of(ErasureGraph.class, name);
	}

}
