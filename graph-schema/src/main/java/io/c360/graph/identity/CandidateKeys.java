package io.c360.graph.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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

	private static final Cypher FILE_RECORDS = Cypher.of(CandidateKeys.class, "file-records");

	private static final Cypher RECORDS_OF_KEYS = Cypher.of(CandidateKeys.class, "records-of-keys");

	private static final Cypher NEIGHBOURS = Cypher.of(CandidateKeys.class, "neighbours");

	private final TransactionContext tx;

	private final IdentityModel model;

	CandidateKeys(TransactionContext tx, IdentityModel model) {
		this.tx = tx;
		this.model = model;
	}

	/**
	 * Files records under the keys that they have now.
	 * @param known which of them may have been filed before
	 * @return the records that must be paired anew: the given ones, and those on keys
	 * that crossed their cap
	 */
	Set<RecordId> file(Collection<IdentityRecord> records, Collection<RecordId> known) {
		var before = keysOf(known);
		var changes = new TreeMap<Long, Long>();
		var rows = records.stream()
			.map(record -> row(record, before.getOrDefault(record.id(), Set.of()), changes))
			.toList();
		var crossed = lock(changes);
		FILE_RECORDS.run(this.tx, Map.of("rows", rows));
		var paired = records.stream().map(IdentityRecord::id).collect(Collectors.toCollection(HashSet::new));
		if (!crossed.isEmpty()) {
			RECORDS_OF_KEYS.list(this.tx, Map.of("keys", crossed), row -> RecordId.parse(row.get("id").asString()))
				.forEach(paired::add);
			lockKeysOf(paired, changes.keySet());
		}
		return paired;
	}

	private static Map<String, Object> row(IdentityRecord record, Set<Long> before, SortedMap<Long, Long> changes) {
		var now = Arrays.stream(record.keys()).boxed().collect(Collectors.toSet());
		var added = now.stream().filter(key -> !before.contains(key)).sorted().toList();
		var removed = before.stream().filter(key -> !now.contains(key)).sorted().toList();
		now.forEach(key -> changes.merge(key, 0L, Long::sum));
		added.forEach(key -> changes.merge(key, 1L, Long::sum));
		removed.forEach(key -> changes.merge(key, -1L, Long::sum));
		return Map.of("id", record.id().toString(), "added", added, "removed", removed);
	}

	private List<Long> lock(SortedMap<Long, Long> changes) {
		var keys = changes.entrySet()
			.stream()
			.map(key -> Map.<String, Object>of("id", key.getKey(), "cap", this.model.cap(key.getKey()), "change",
					key.getValue()))
			.toList();
		return LOCK_KEYS.list(this.tx, Map.of("keys", keys), row -> {
			var after = row.get("after").asLong();
			var before = after - row.get("change").asLong();
			var cap = row.get("cap").asLong();
			return ((before > cap) != (after > cap)) ? LongStream.of(row.get("id").asLong()) : LongStream.empty();
		}).stream().flatMap(LongStream::boxed).toList();
	}

	/** Others may be crossing a cap on another key of the same records at this moment. */
	private void lockKeysOf(Set<RecordId> records, Set<Long> locked) {
		var changes = new TreeMap<Long, Long>();
		keysOf(records).values().forEach(keys -> keys.forEach(key -> changes.put(key, 0L)));
		changes.keySet().removeAll(locked);
		lock(changes);
	}

	private Map<RecordId, Set<Long>> keysOf(Collection<RecordId> ids) {
		var keys = new HashMap<RecordId, Set<Long>>();
		if (!ids.isEmpty()) {
			KEYS_OF.list(this.tx, Map.of("ids", ids.stream().map(RecordId::toString).toList()),
					row -> keys.put(RecordId.parse(row.get("id").asString()),
							Set.copyOf(row.get("keys").asList(key -> key.asLong()))));
		}
		return keys;
	}

	/**
	 * For each of these records, the records that share a key with it which is not held
	 * by too many.
	 */
	Map<RecordId, List<RecordId>> neighbours(Collection<RecordId> ids) {
		var neighbours = new HashMap<RecordId, List<RecordId>>();
		NEIGHBOURS.list(this.tx, Map.of("ids", ids.stream().map(RecordId::toString).sorted().toList()),
				row -> neighbours.put(RecordId.parse(row.get("id").asString()),
						row.get("near").asList(near -> RecordId.parse(near.asString()))));
		return neighbours;
	}

}
