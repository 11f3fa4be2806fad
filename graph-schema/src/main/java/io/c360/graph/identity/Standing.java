package io.c360.graph.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.ScoredPair;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How one record stands among the others.
 *
 * @param customer whose it is; null when nobody decided about it
 * @param was whose it was before that, where that customer was merged
 * @param resolutions how often that customer was resolved
 * @param alike the pairs that were found alike, by the other record
 * @param asserted what people decided about it
 */
record Standing(@Nullable CustomerId customer, @Nullable CustomerId was, long resolutions,
		Map<RecordId, ScoredPair> alike, List<Asserted> asserted) {

	/** That of a record that nobody has seen before. */
	static final Standing NEW = new Standing(null, null, 0, Map.of(), List.of());

	static Standing read(Record row) {
		var id = RecordId.parse(row.get("id").asString());
		var alike = new HashMap<RecordId, ScoredPair>();
		for (var pair : row.get("alike").values()) {
			var near = RecordId.parse(pair.get("record").asString());
			alike.put(near, pair(id, near, pair.get("bits").asDouble(), pair.get("conflict").asBoolean()));
		}
		return new Standing(customer(row, "customer"), customer(row, "was"), row.get("resolutions").asLong(0), alike,
				row.get("assertions").asList(Asserted::read));
	}

	/** A pair, its lower record first. */
	static ScoredPair pair(RecordId one, RecordId other, double bits, boolean conflict) {
		return (one.compareTo(other) < 0) ? new ScoredPair(one, other, bits, conflict)
				: new ScoredPair(other, one, bits, conflict);
	}

	private static @Nullable CustomerId customer(Record row, String name) {
		return row.get(name).isNull() ? null : CustomerId.parse(row.get(name).asString());
	}

}
