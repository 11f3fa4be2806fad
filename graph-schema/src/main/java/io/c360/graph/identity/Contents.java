package io.c360.graph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.party.Party;
import io.c360.graph.Cypher;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.TransactionContext;

/** What the records say that one transaction looks at, ready to be compared. */
final class Contents {

	private static final Cypher EXCLUDED = Cypher.of(Contents.class, "excluded");

	private static final Cypher HASHES = Cypher.of(Contents.class, "hashes");

	private static final Cypher CONTENTS = Cypher.of(Contents.class, "contents");

	private final TransactionContext tx;

	private final PreparedRecords prepared;

	private final Set<String> excluded;

	private final Map<RecordId, IdentityRecord> records = new HashMap<>();

	private final Set<RecordId> brought = new HashSet<>();

	Contents(TransactionContext tx, PreparedRecords prepared) {
		this.tx = tx;
		this.prepared = prepared;
		this.excluded = readExcluded();
	}

	/** Adds a record that this transaction writes. */
	IdentityRecord bring(Party party, String hash) {
		var record = this.prepared.of(party, hash, this.excluded);
		this.records.put(party.id(), record);
		this.brought.add(party.id());
		return record;
	}

	/** Reads records that were not read yet; those that do not exist stay absent. */
	void load(Collection<RecordId> ids) {
		var unread = unread(ids);
		if (!unread.isEmpty()) {
			var hashes = new HashMap<RecordId, String>();
			HASHES.list(this.tx, Map.of("ids", unread),
					row -> hashes.put(RecordId.parse(row.get("id").asString()), row.get("hash").asString("")));
			load(hashes);
		}
	}

	/** Reads records whose hashes are known. */
	void load(Map<RecordId, String> hashes) {
		var unprepared = unread(hashes.keySet()).stream().map(RecordId::parse).filter(id -> {
			var found = this.prepared.get(id, Objects.requireNonNull(hashes.get(id)), this.excluded);
			if (found != null) {
				this.records.put(id, found);
			}
			return found == null;
		}).map(RecordId::toString).toList();
		if (!unprepared.isEmpty()) {
			CONTENTS.list(this.tx, Map.of("ids", unprepared), row -> {
				var party = PartyProperties.read(row.get("record"));
				return this.records.put(party.id(),
						this.prepared.of(party, row.get("record").get("hash").asString(""), this.excluded));
			});
		}
	}

	private List<String> unread(Collection<RecordId> ids) {
		return ids.stream()
			.filter(id -> !this.records.containsKey(id))
			.map(RecordId::toString)
			.distinct()
			.sorted()
			.toList();
	}

	/** Forgets what another transaction may have changed. */
	void forget() {
		this.records.keySet().retainAll(this.brought);
	}

	boolean has(RecordId id) {
		return this.records.containsKey(id);
	}

	IdentityRecord get(RecordId id) {
		return Objects.requireNonNull(this.records.get(id));
	}

	/**
	 * True while no other values were declared to prove nothing than those that were left
	 * out here.
	 */
	boolean isCurrent(Collection<String> found) {
		return this.excluded.containsAll(found) && this.excluded.equals(readExcluded());
	}

	private Set<String> readExcluded() {
		return Set.copyOf(EXCLUDED.list(this.tx, Map.of(), row -> row.get("id").asString()));
	}

}
