package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * The inverted index of candidate keys. A key that more records share than its cap allows
 * makes no pairs; since that is a matter of how many there are, not of who came first,
 * records on a key that crosses its cap are paired anew.
 */
final class CandidateKeys {

	private static final Cypher LOCK_KEYS = Cypher.of(CandidateKeys.class, "lock-keys");

	private static final Cypher KEYS_OF = Cypher.of(CandidateKeys.class, "keys-of");

	private final TransactionContext tx;

	private final IdentityModel model;

	private final Map<Long, List<RecordId>> holders = new HashMap<>();

	private final Map<RecordId, Collection<Long>> keys = new HashMap<>();

	CandidateKeys(TransactionContext tx, IdentityModel model) {
		this.tx = tx;
		this.model = model;
	}

	/** The keys under which these records are filed now. */
	Map<RecordId, Set<Long>> of(Collection<RecordId> ids) {
		var found = new HashMap<RecordId, Set<Long>>();
		if (!ids.isEmpty()) {
			KEYS_OF.list(this.tx, Map.of("ids", ids.stream().map(RecordId::toString).sorted().toList()),
					row -> found.put(RecordId.parse(row.get("id").asString()),
							Set.copyOf(row.get("keys").asList(key -> key.asLong()))));
		}
		return found;
	}

	/**
	 * Files records under the keys that they have now.
	 * @param before the keys under which they are filed; none for a record that is new
	 * @return the records that must be paired anew: the given ones, and those on keys
	 * that crossed their cap
	 */
	Set<RecordId> file(Collection<IdentityRecord> records, Map<RecordId, Set<Long>> before) {
		var rows = new TreeMap<Long, Row>();
		var paired = new HashSet<RecordId>();
		for (var record : records) {
			var earlier = before.getOrDefault(record.id(), Set.of());
			var now = Arrays.stream(record.keys()).boxed().toList();
			paired.add(record.id());
			this.keys.put(record.id(), now);
			now.forEach(key -> row(rows, key).note(record.id(), !earlier.contains(key)));
			earlier.stream().filter(key -> !now.contains(key)).forEach(key -> row(rows, key).remove(record.id()));
		}
		paired.addAll(lock(rows));
		pairOthers(paired, rows.keySet());
		return paired;
	}

	/** Others may be crossing a cap on another key of the same records at this moment. */
	private void pairOthers(Set<RecordId> paired, Set<Long> locked) {
		var others = new HashSet<>(paired);
		others.removeAll(this.keys.keySet());
		if (!others.isEmpty()) {
			var rows = new TreeMap<Long, Row>();
			this.keys.putAll(of(others));
			others.forEach(id -> this.keys.getOrDefault(id, Set.of()).forEach(key -> row(rows, key)));
			rows.keySet().removeAll(locked);
			lock(rows);
		}
	}

	private static Row row(Map<Long, Row> rows, Long key) {
		return rows.computeIfAbsent(key, absent -> new Row(new ArrayList<>(), new ArrayList<>()));
	}

	/**
	 * Takes keys, writes who comes and goes, and returns the holders of keys that crossed
	 * their cap.
	 */
	private Set<RecordId> lock(SortedMap<Long, Row> rows) {
		var parameters = new ArrayList<Map<String, Object>>(rows.size());
		rows.forEach((key, row) -> parameters.add(row.parameter(key, this.model.cap(key))));
		var crossed = new HashSet<RecordId>();
		LOCK_KEYS.list(this.tx, Map.of("rows", parameters), row -> {
			var key = row.get("id").asLong();
			var cap = this.model.cap(key);
			var within = row.get("after").asLong() <= cap;
			var found = row.get("holders").isNull() ? Objects.requireNonNull(rows.get(key)).added()
					: row.get("holders").asList(holder -> RecordId.parse(holder.asString()));
			if ((row.get("before").asLong() <= cap) != within) {
				crossed.addAll(found);
			}
			return this.holders.put(key, within ? found : List.of());
		});
		return crossed;
	}

	/**
	 * The records that share a key with this one which is not held by too many; a record
	 * that was filed or paired here.
	 */
	Set<RecordId> neighbours(RecordId id) {
		var near = new HashSet<RecordId>();
		this.keys.getOrDefault(id, List.of()).forEach(key -> near.addAll(this.holders.getOrDefault(key, List.of())));
		near.remove(id);
		return near;
	}

	/** Who comes to a key, and who leaves it. */
	private record Row(List<RecordId> added, List<RecordId> removed) {

		void note(RecordId id, boolean isNew) {
			if (isNew) {
				this.added.add(id);
			}
		}

		void remove(RecordId id) {
			this.removed.add(id);
		}

		Map<String, Object> parameter(Long key, int cap) {
			var arriving = this.added.stream().map(RecordId::toString).toList();
			return this.removed.isEmpty() ? Map.of("id", key, "cap", cap, "added", arriving) : Map.of("id", key, "cap",
					cap, "added", arriving, "removed", this.removed.stream().map(RecordId::toString).toList());
		}

	}

}
