package io.c360.graph.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.party.Party;
import io.c360.graph.PartyProperties;
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

	private final IdentityModel model;

	private Set<String> excluded = Set.of();

	PreparedRecords(IdentityModel model) {
		this.model = model;
	}

	/**
	 * A record of this content and version ({@code hash@version}), prepared without these
	 * identifiers; null when there is none.
	 */
	synchronized @Nullable IdentityRecord get(RecordId id, String hash, Set<String> without) {
		var found = this.excluded.equals(without) ? this.records.get(id) : null;
		return (found != null && found.hash().equals(hash)) ? found.record() : null;
	}

	private synchronized void put(IdentityRecord record, String hash, Set<String> without) {
		if (hash.isEmpty()) {
			return;
		}
		if (!this.excluded.equals(without)) {
			this.records.clear();
			this.excluded = without;
		}
		this.records.put(record.id(), new Prepared(hash, record));
	}

	/** The same, made ready now when it was not before. */
	IdentityRecord of(Party party, String hash, Set<String> without) {
		var stamp = hash.isEmpty() ? "" : hash + "@" + party.version();
		var known = get(party.id(), stamp, without);
		if (known != null) {
			return known;
		}
		var record = this.model.prepare(party.id(), PartyProperties.features(party, without));
		put(record, stamp, without);
		return record;
	}

	/** Makes a record ready as far as can be told before any transaction. */
	void ahead(Party party, String hash) {
		of(party, hash, without());
	}

	private synchronized Set<String> without() {
		return this.excluded;
	}

	private record Prepared(String hash, IdentityRecord record) {
	}

}
