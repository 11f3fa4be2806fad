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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Who is who. The transaction that stores a record resolves it: it takes the record's
 * candidate keys, then the customers of every record that hangs together with it, each in
 * the order of their ids, so that writers of one person wait for each other.
 */
public final class IdentityGraph {

	private static final Cypher LOCK_RECORDS = Cypher.of(IdentityGraph.class, "lock-records");

	private static final Cypher MISSING = Cypher.of(IdentityGraph.class, "missing");

	private static final Cypher HOLDERS = Cypher.of(IdentityGraph.class, "holders");

	private static final Cypher VACANT = Cypher.of(IdentityGraph.class, "vacant");

	private static final Cypher WRITE_RECORDS = Cypher.of(IdentityGraph.class, "write-records");

	private static final Cypher KEEP_KEYS = Cypher.of(IdentityGraph.class, "keep-keys");

	private static final Cypher LOCK_CUSTOMERS = Cypher.of(IdentityGraph.class, "lock-customers");

	/** The version of a record that others refer to before its source has sent it. */
	private static final long AWAITED = -1;

	private final ModelsInUse models;

	private final int most;

	/**
	 * @param model the model that holds while nobody activated one
	 */
	public IdentityGraph(IdentityModel model) {
		this(model, Neighbourhood.MOST);
	}

	/**
	 * @param most how many records may hang together before one transaction leaves them
	 * to a run apart
	 */
	IdentityGraph(IdentityModel model, int most) {
		this(new ModelsInUse(model), most);
	}

	IdentityGraph(ModelsInUse models, int most) {
		this.models = models;
		this.most = most;
	}

	/** Makes parties ready for comparison, before any transaction. */
	public void prepare(Party party, String hash) {
		this.models.latest().prepared().ahead(party, hash);
	}

	/**
	 * Takes records for this transaction and says which version of each is known;
	 * {@code -1} for none.
	 */
	public Map<RecordId, State> lock(TransactionContext tx, Collection<RecordId> ids) {
		var states = new HashMap<RecordId, State>();
		LOCK_RECORDS.list(tx, Map.of("ids", texts(ids)),
				row -> states.put(RecordId.parse(row.get("id").asString()), new State(row.get("version").asLong(),
						row.get("hash").asString(), row.get("resolved").asBoolean(), row.get("known").asBoolean())));
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
		var bare = new ArrayList<Incoming>();
		lock(tx, missing).forEach((id, state) -> {
			if (!state.resolved()) {
				var attributes = (state.version() == AWAITED) ? Objects.requireNonNull(references.get(id)).attributes()
						: Map.<Attribute, List<String>>of();
				bare.add(new Incoming(new Party(id, state.version(), PartyType.INDIVIDUAL, attributes, Map.of()),
						state.hash(), state.known(), Presence.BARE));
			}
		});
		store(tx, bare);
	}

	/** Those of these records, which this transaction has taken, on which facts hang. */
	public Set<RecordId> holders(TransactionContext tx, Collection<RecordId> ids) {
		return Set.copyOf(HOLDERS.list(tx, Map.of("ids", texts(ids)), row -> RecordId.parse(row.get("id").asString())));
	}

	/**
	 * Lets go of those of these records that nobody says anything of and on which no fact
	 * hangs any more. The records are taken already.
	 */
	public void release(TransactionContext tx, Collection<RecordId> ids) {
		store(tx, VACANT.list(tx, Map.of("ids", texts(ids)), row -> {
			var id = RecordId.parse(row.get("id").asString());
			var party = new Party(id, row.get("version").asLong(), PartyType.INDIVIDUAL, Map.of(), Map.of());
			return new Incoming(party, row.get("hash").asString(), true, Presence.GONE);
		}));
	}

	/**
	 * Stores records that this transaction has taken, and resolves everybody whom they
	 * concern.
	 */
	public void store(TransactionContext tx, List<Incoming> incoming) {
		if (incoming.isEmpty()) {
			return;
		}
		var using = this.models.take(tx);
		var contents = new Contents(tx, using.prepared());
		var keys = new CandidateKeys(tx, using.model());
		var known = incoming.stream().filter(Incoming::known).map(Incoming::id).collect(Collectors.toSet());
		var before = keys.of(known);
		var records = incoming.stream().map(one -> contents.bring(one.party(), one.hash())).toList();
		WRITE_RECORDS.run(tx,
				Map.of("rows",
						IntStream.range(0, records.size())
							.mapToObj(index -> incoming.get(index).row(records.get(index)))
							.toList()));
		var paired = keys.file(records, before);
		var excluded = new Identifiers(tx).keep(incoming, known);
		if (!contents.isCurrent(excluded)) {
			throw new Graph.Stale();
		}
		var around = new Neighbourhood(tx, using.model(), contents, this.most);
		var staying = incoming.stream().filter(one -> !one.leaves()).map(Incoming::id).collect(Collectors.toSet());
		around.create(incoming.stream().filter(one -> !one.known()).map(Incoming::id).toList());
		around.withdraw(incoming.stream().filter(Incoming::leaves).map(Incoming::id).toList());
		pair(around, contents, keys, paired);
		resolve(tx, using.model(), around, paired).touch(staying).write();
	}

	/**
	 * Resolves records anew: what people asserted of them has changed.
	 * @return what becomes of it, which is yet to be written
	 */
	ResolutionWriter refresh(TransactionContext tx, Set<RecordId> ids) {
		return refresh(tx, this.models.take(tx), ids);
	}

	/** The same by a model that this transaction has taken. */
	ResolutionWriter refresh(TransactionContext tx, ModelInUse using, Set<RecordId> ids) {
		var contents = new Contents(tx, using.prepared());
		var keys = new CandidateKeys(tx, using.model());
		contents.load(ids);
		var records = ids.stream().filter(contents::has).sorted().map(contents::get).toList();
		var paired = keys.file(records, keys.of(ids));
		KEEP_KEYS.run(tx, Map.of("rows",
				records.stream().map(record -> Map.of("id", record.id().toString(), "keys", record.keys())).toList()));
		if (!contents.isCurrent(Set.of())) {
			throw new Graph.Stale();
		}
		var around = new Neighbourhood(tx, using.model(), contents, this.most);
		pair(around, contents, keys, paired);
		return resolve(tx, using.model(), around, paired);
	}

	private static void pair(Neighbourhood around, Contents contents, CandidateKeys keys, Set<RecordId> paired) {
		around.pairAnew(paired);
		var near = new HashMap<RecordId, Set<RecordId>>();
		paired.forEach(id -> near.put(id, keys.neighbours(id)));
		contents.load(near.values().stream().flatMap(Set::stream).toList());
		contents.load(paired);
		near.forEach((id, others) -> others.stream()
			.filter(other -> !paired.contains(other) || id.compareTo(other) < 0)
			.forEach(other -> around.score(id, other)));
	}

	private static ResolutionWriter resolve(TransactionContext tx, IdentityModel model, Neighbourhood around,
			Set<RecordId> paired) {
		var locked = new HashSet<CustomerId>();
		var components = around.components(seeds(paired, around));
		while (!locked.containsAll(around.customers(components))) {
			if (!lockCustomers(tx, around, components, locked)) {
				around.forget();
				components = around.components(seeds(paired, around));
			}
		}
		var writer = new ResolutionWriter(tx, model);
		writer.keepPairs(around.pairedBefore(), around.scored());
		writer.resolve(components, around.left());
		return writer;
	}

	private static Set<RecordId> seeds(Set<RecordId> paired, Neighbourhood around) {
		return Stream.concat(paired.stream(), around.besideBefore()).collect(Collectors.toSet());
	}

	/** False when somebody resolved one of these customers since they were read. */
	private static boolean lockCustomers(TransactionContext tx, Neighbourhood around, List<Component> components,
			Set<CustomerId> locked) {
		var wanted = around.customers(components);
		wanted.removeAll(locked);
		locked.addAll(wanted);
		var before = around.resolutions();
		return LOCK_CUSTOMERS
			.list(tx, Map.of("ids", wanted.stream().map(CustomerId::toString).toList()),
					row -> Objects.equals(before.get(CustomerId.parse(row.get("id").asString())),
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
	 * @param known false when nobody has seen it before
	 */
	public record State(long version, String hash, boolean resolved, boolean known) {
	}

}
