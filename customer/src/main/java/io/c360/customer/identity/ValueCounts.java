package io.c360.customer.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often values occur among the records themselves, blended with what is known of the
 * world: few records say little about how rare a name is.
 */
final class ValueCounts {

	/** As many records as the general knowledge weighs. */
	private static final double WORLD = 300;

	/** Hardly anybody has more records than that with one number. */
	private static final int MOST_OF_ONE = 12;

	private final Map<Feature, Map<String, Integer>> counts = new TreeMap<>();

	private final Map<Feature, Integer> records = new TreeMap<>();

	ValueCounts(Collection<IdentityRecord> records, Set<Feature> features) {
		for (var feature : features) {
			var table = new HashMap<String, Integer>();
			var holders = 0;
			for (var record : records) {
				var values = values(record, feature);
				values.forEach(value -> table.merge(value, 1, Integer::sum));
				holders += values.isEmpty() ? 0 : 1;
			}
			this.counts.put(feature, table);
			this.records.put(feature, holders);
		}
	}

	/** Bits of each value, from the counts and from the model's own table. */
	Frequencies[] frequencies(Frequencies[] world) {
		var result = world.clone();
		this.counts.forEach((feature, table) -> {
			var before = world[feature.index()];
			var all = this.records.getOrDefault(feature, 0) + WORLD;
			var bits = new HashMap<String, Double>();
			table.forEach((value, count) -> bits.put(value,
					Weights.exact(-Math.log((count + WORLD * Math.pow(2, -before.of(value))) / all) / Math.log(2))));
			result[feature.index()] = before.with(bits);
		});
		return result;
	}

	/**
	 * For numbers and addresses that many records share, such as a shop's telephone: no
	 * more bits than sharing them is surprising. The others may say what the model lets
	 * them say.
	 */
	static Frequencies ceiling(Collection<IdentityRecord> records, Feature feature) {
		var counts = new HashMap<String, Integer>();
		var holders = 0;
		for (var record : records) {
			var values = record.values(feature);
			holders += (values.length > 0) ? 1 : 0;
			for (var value : values) {
				counts.merge(value, 1, Integer::sum);
			}
		}
		var bits = new HashMap<String, Double>();
		for (var entry : counts.entrySet()) {
			if (entry.getValue() > MOST_OF_ONE) {
				bits.put(entry.getKey(),
						Weights.exact(Math.max(0, Math.log((double) holders / entry.getValue()) / Math.log(2))));
			}
		}
		return bits.isEmpty() ? Frequencies.NONE : Frequencies.UNBOUNDED.with(bits);
	}

	/** Every count, in an order of its own: what a snapshot's hash is made of. */
	String fingerprint() {
		var result = new StringBuilder();
		this.counts.forEach((feature, table) -> {
			var sum = 0L;
			for (var entry : table.entrySet()) {
				sum += Hashing.combine(Hashing.of(entry.getKey()), entry.getValue());
			}
			result.append(feature.wire()).append(this.records.get(feature)).append('/').append(sum).append(' ');
		});
		return result.toString();
	}

	private static Set<String> values(IdentityRecord record, Feature feature) {
		var result = new HashSet<String>();
		switch (feature) {
			case FAMILY, GIVEN, MIDDLE -> {
				for (var name : record.names()) {
					switch (feature) {
						case FAMILY -> {
							result.add(name.family());
							result.add(name.hanFamily());
						}
						case GIVEN -> {
							result.add(name.given());
							result.add(name.givenJoined());
							result.add(name.hanGiven());
						}
						default -> result.addAll(name.middle());
					}
				}
				result.remove("");
			}
			default -> result.addAll(Set.of(record.values(feature)));
		}
		return result;
	}

}
