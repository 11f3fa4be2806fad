package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;

/**
 * Who is who. The transaction that stores a record resolves it: it takes the record's
 * candidate keys, then the customers of every record that hangs together with it, each in
 * the order of their ids, so that writers of one person wait for each other.
 */
public final class IdentityGraph {

	private static final Cypher LOCK_RECORDS = Cypher.of(IdentityGraph.class, "lock-records");

	private static final Cypher MISSING = Cypher.of(IdentityGraph.class, "missing");

	private static final Cypher WRITE_RECORDS = Cypher.of(IdentityGraph.class, "write-records");

	private static final Cypher TAKE_IDENTIFIERS = Cypher.of(IdentityGraph.class, "take-identifiers");

	private static final Cypher IDENTIFY = Cypher.of(IdentityGraph.class, "identify");

	private static final Cypher LOCK_CUSTOMERS = Cypher.of(IdentityGraph.class, "lock-customers");

	/** The version of a record that others refer to before its source has sent it. */
	private static final long AWAITED = -1;

	private final IdentityModel model;

	public IdentityGraph(IdentityModel model) {
		this.model = model;
	}

	/**
	 * Takes records for this transaction and says which version of each is known;
	 * {@code -1} for none.
	 */
	public Map<RecordId, State> lock(TransactionContext tx, Collection<RecordId> ids) {
		var states = new HashMap<RecordId, State>();
		LOCK_RECORDS.list(tx, Map.of("ids", texts(ids)), row -> states.put(RecordId.parse(row.get("id").asString()),
				new State(row.get("version").asLong(), row.get("hash").asString(), row.get("resolved").asBoolean())));
		return states;
	}

	/**
	 * Takes the records of all parties that facts refer to, and makes one, with a
	 * customer, for each party that its source has not sent yet.
	 */
	public void ensure(TransactionContext tx, Map<RecordId, PartyReference> references) {
		var missing = MISSING.list(tx, Map.of("ids", texts(references.keySet())),
				row -> RecordId.parse(row.get("id").asString()));
		if (missing.isEmpty()) {
			return;
		}
		var awaited = new ArrayList<Incoming>();
		lock(tx, missing).forEach((id, state) -> {
			if (!state.resolved()) {
				var attributes = Objects.requireNonNull(references.get(id)).attributes();
				awaited
					.add(new Incoming(new Party(id, AWAITED, PartyType.INDIVIDUAL, attributes, Map.of()), "", false));
			}
		});
		store(tx, awaited);
	}

	/**
	 * Stores records that this transaction has taken, and resolves everybody whom they
	 * concern.
	 */
	public void store(TransactionContext tx, List<Incoming> incoming) {
		if (incoming.isEmpty()) {
			return;
		}
		WRITE_RECORDS.run(tx, Map.of("rows", incoming.stream().map(Incoming::row).toList()));
		TAKE_IDENTIFIERS.run(tx,
				Map.of("ids",
						incoming.stream()
							.flatMap(one -> PartyProperties.identifiers(one.party()).stream())
							.distinct()
							.sorted()
							.toList()));
		IDENTIFY.run(tx, Map.of("rows", incoming.stream().map(Incoming::identifiers).toList()));
		var known = incoming.stream().filter(Incoming::known).map(one -> one.party().id()).collect(Collectors.toSet());
		var ids = incoming.stream().map(one -> one.party().id()).collect(Collectors.toSet());
		refresh(tx, ids, known).touch(ids).write();
	}

	/**
	 * Resolves records anew: what they say, or what people asserted of them, has changed.
	 * @return what becomes of it, which is yet to be written
	 */
	ResolutionWriter refresh(TransactionContext tx, Set<RecordId> records, Set<RecordId> known) {
		var around = new Neighbourhood(tx, this.model);
		var keys = new CandidateKeys(tx, this.model);
		var paired = keys.file(around.load(records), known);
		around.pairAnew(paired);
		var near = keys.neighbours(paired);
		around.load(Stream.concat(paired.stream(), near.values().stream().flatMap(List::stream)).toList());
		near.forEach((id, others) -> others.stream()
			.filter(other -> !paired.contains(other) || id.compareTo(other) < 0)
			.forEach(other -> around.score(id, other)));
		return resolve(tx, around, paired);
	}

	private ResolutionWriter resolve(TransactionContext tx, Neighbourhood around, Set<RecordId> paired) {
		var locked = new HashSet<CustomerId>();
		var components = around.components(seeds(paired, around));
		while (!locked.containsAll(around.customers(components))) {
			if (!lockCustomers(tx, around, components, locked)) {
				around.forget();
				components = around.components(seeds(paired, around));
			}
		}
		var writer = new ResolutionWriter(tx, this.model);
		writer.keepPairs(around.pairedBefore(), around.scored());
		writer.resolve(components);
		return writer;
	}

	private static Set<RecordId> seeds(Set<RecordId> paired, Neighbourhood around) {
		return Stream.concat(paired.stream(), around.alikeBefore()).collect(Collectors.toSet());
	}

	/** False when somebody resolved one of these customers since they were read. */
	private static boolean lockCustomers(TransactionContext tx, Neighbourhood around,
			List<Neighbourhood.Component> components, Set<CustomerId> locked) {
		var wanted = around.customers(components);
		wanted.removeAll(locked);
		locked.addAll(wanted);
		return LOCK_CUSTOMERS
			.list(tx, Map.of("ids", wanted.stream().map(CustomerId::toString).toList()),
					row -> around.isUnchanged(CustomerId.parse(row.get("id").asString()),
							row.get("resolutions").asLong()))
			.stream()
			.allMatch(unchanged -> unchanged);
	}

	private static List<String> texts(Collection<RecordId> ids) {
		return ids.stream().map(RecordId::toString).distinct().sorted().toList();
	}

	/**
	 * What is known of a record.
	 *
	 * @param version {@code -1} when its source has not sent it
	 * @param resolved true when it has a customer already
	 */
	public record State(long version, String hash, boolean resolved) {
	}

	/**
	 * A record to be stored.
	 *
	 * @param known true when an earlier state of it was resolved before
	 */
	public record Incoming(Party party, String hash, boolean known) {

		Map<String, Object> row() {
			return Map.of("id", this.party.id().toString(), "hash", this.hash, "properties",
					PartyProperties.of(this.party));
		}

		Map<String, Object> identifiers() {
			return Map.of("id", this.party.id().toString(), "replaces", this.known, "identifiers",
					PartyProperties.identifiers(this.party));
		}

	}

}
