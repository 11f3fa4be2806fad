package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
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
		var admitted = new HashMap<RecordId, PartyReference>();
		missing.forEach(id -> admitted.put(id, Objects.requireNonNull(references.get(id))));
		admit(tx, admitted);
	}

	/**
	 * Makes a record, with a customer, for each of these parties, whose records count for
	 * nobody: their sources have not sent them yet, or took them back.
	 */
	public void admit(TransactionContext tx, Map<RecordId, PartyReference> references) {
		var bare = new ArrayList<Incoming>();
		lock(tx, references.keySet()).forEach((id, state) -> {
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
		new Resolving(tx, this.models.take(tx), this.most).store(incoming);
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
		return new Resolving(tx, using, this.most).refresh(ids);
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
