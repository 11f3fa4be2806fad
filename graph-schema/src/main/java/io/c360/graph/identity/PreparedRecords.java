package io.c360.graph.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that were made ready for comparison lately, for the next transactions: a record
 * is asked for by the hash of its content, so what is remembered is never out of date.
 * Safe for threads.
 */
final class PreparedRecords {

	private static final int MOST = 20_000;

	private final Map<RecordId, Prepared> records = new LinkedHashMap<>(1024, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<RecordId, Prepared> eldest) {
			return size() > MOST;
		}
	};

	private Set<String> excluded = Set.of();

	/**
	 * A record of this content, prepared without these identifiers; null when there is
	 * none.
	 */
	synchronized @Nullable IdentityRecord get(RecordId id, String hash, Set<String> without) {
		var found = this.excluded.equals(without) ? this.records.get(id) : null;
		return (found != null && found.hash().equals(hash)) ? found.record() : null;
	}

	synchronized void put(IdentityRecord record, String hash, Set<String> without) {
		if (hash.isEmpty()) {
			return;
		}
		if (!this.excluded.equals(without)) {
			this.records.clear();
			this.excluded = without;
		}
		this.records.put(record.id(), new Prepared(hash, record));
	}

	private record Prepared(String hash, IdentityRecord record) {
	}

}
