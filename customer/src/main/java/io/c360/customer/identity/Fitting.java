package io.c360.customer.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Fits a model to the records that it is to resolve: rarity of values from their counts,
 * weights from pairs that are surely the same by everything else, and from pairs drawn
 * blindly. No truth is read, nothing is random, and the order of the records is of no
 * consequence.
 */
final class Fitting {

	private static final int ROUNDS = 4;

	private static final int CANDIDATES = 300_000;

	/** Fewer records say nothing about how often one meets a relative. */
	private static final int FEW = 100;

	private static final int STRANGERS = 200_000;

	/** What a household, a village or a shop would share: no proof of a person. */
	private static final Set<Feature> COMMON = EnumSet.of(Feature.FAMILY, Feature.ADDRESS, Feature.CITY,
			Feature.POST_CODE, Feature.BIRTH_PLACE, Feature.LANDLINE, Feature.REGION, Feature.ACCOUNT, Feature.GENDER,
			Feature.OCCUPATION, Feature.EMPLOYER);

	private final IdentityModel base;

	private final IdentityRecord[] records;

	private final Observations candidates = new Observations();

	private final Observations strangers = new Observations();

	private double thinned = 1;

	Fitting(IdentityModel base, Collection<IdentityRecord> records) {
		this.base = base;
		this.records = records.toArray(IdentityRecord[]::new);
		Arrays.sort(this.records, IdentityRecord::compare);
	}

	IdentityModel run() {
		var counts = new ValueCounts(Arrays.asList(this.records), this.base.counted());
		var frequencies = counts.frequencies(this.base.frequencies());
		for (var feature : Feature.values()) {
			if (this.base.weights().uses(feature) && feature.isNumber()) {
				frequencies[feature.index()] = ValueCounts.ceiling(Arrays.asList(this.records), feature);
			}
		}
		var counted = this.base.with(this.base.weights(), frequencies, this.base.threshold(), household(),
				counts.fingerprint());
		collect(counted);
		blindly(counted);
		var weights = this.base.weights();
		for (int round = 0; round < ROUNDS; round++) {
			weights = estimate(weights);
		}
		return counted.with(weights, counted.frequencies(), threshold(weights), household(), counts.fingerprint());
	}

	/** Bits of the chance that a stranger drawn blindly is a relative. */
	private double household() {
		return (this.base.relatives() == 0) ? -99
				: Math.log(this.base.relatives() / Math.max(FEW, this.records.length)) / Math.log(2);
	}

	private void collect(IdentityModel model) {
		var index = new KeyIndex();
		var all = 0.0;
		for (int slot = 0; slot < this.records.length; slot++) {
			for (var key : this.records[slot].keys()) {
				var count = index.add(key, slot);
				all += (count <= model.cap(key)) ? count - 1 : 0;
			}
		}
		var every = Math.max(1, (long) Math.ceil(all / CANDIDATES / 4));
		this.thinned = every;
		var marks = new int[this.records.length];
		for (int slot = 0; slot < this.records.length; slot++) {
			for (var key : this.records[slot].keys()) {
				for (var entry = index.first(key, model.cap(key)); entry >= 0; entry = index.after(entry)) {
					var other = index.slot(entry);
					if (other < slot && marks[other] != slot + 1) {
						marks[other] = slot + 1;
						if (Long.remainderUnsigned(Hashing.combine(slot, other), every) == 0) {
							this.candidates.observe(model, this.records[slot], this.records[other]);
						}
					}
				}
			}
		}
	}

	private void blindly(IdentityModel model) {
		var n = this.records.length;
		var pairs = n * (n - 1L) / 2;
		if (pairs <= STRANGERS) {
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					this.strangers.observe(model, this.records[i], this.records[j]);
				}
			}
			return;
		}
		for (int i = 0; i < STRANGERS; i++) {
			var a = (int) Long.remainderUnsigned(Hashing.combine(i, 1), n);
			var b = (int) Long.remainderUnsigned(Hashing.combine(i, 2), n);
			if (a != b) {
				this.strangers.observe(model, this.records[a], this.records[b]);
			}
		}
	}

	private Weights estimate(Weights now) {
		var prior = Math.log(Math.max(2, this.records.length)) / Math.log(2);
		var result = now.copy();
		for (var feature : Feature.values()) {
			if (now.uses(feature) && feature != Feature.GENERATION) {
				var same = new double[Level.COUNT];
				var other = new double[Level.COUNT];
				count(this.candidates, now, feature, same, prior + 3, true);
				count(this.strangers, now, feature, other, 0, false);
				var relatives = new double[Level.COUNT];
				countRelatives(now, feature, relatives);
				new LevelEstimate(this.base.weights(), feature, this.base.counted().contains(feature)).into(result,
						same, other, relatives);
			}
		}
		return result;
	}

	/**
	 * Counts levels of pairs that everything but this feature holds, or does not hold,
	 * for one person.
	 */
	private static void count(Observations pairs, Weights weights, Feature feature, double[] into, double limit,
			boolean above) {
		for (int pair = 0; pair < pairs.size(); pair++) {
			var level = pairs.level(pair, feature.index());
			if (level != 0) {
				var total = 0.0;
				var own = 0.0;
				for (var f : Feature.values()) {
					if (f != feature && pairs.level(pair, f.index()) != 0) {
						var levelOf = Level.at(pairs.level(pair, f.index()));
						var bits = weights.bits(f, levelOf) + pairs.rarity(pair, f.index());
						total += bits;
						own += (bits > 0) ? own(weights, f, levelOf, bits) : bits;
					}
				}
				if (above ? (total >= limit && own >= 6) : total < limit) {
					into[level]++;
				}
			}
		}
	}

	/**
	 * Counts levels of pairs of two people who, by everything but this feature, live in
	 * one household: other given names, and much that a household shares.
	 */
	private void countRelatives(Weights weights, Feature feature, double[] into) {
		if (!this.base.weights().shared(feature) || this.base.relatives() == 0) {
			return;
		}
		for (int pair = 0; pair < this.candidates.size(); pair++) {
			var level = this.candidates.level(pair, feature.index());
			if (level != 0 && areTwo(pair)) {
				var kin = household();
				for (var f : Feature.values()) {
					if (f != feature && this.candidates.level(pair, f.index()) != 0) {
						kin += weights.kin(f, Level.at(this.candidates.level(pair, f.index())))
								+ (weights.shared(f) ? this.candidates.rarity(pair, f.index()) : 0);
					}
				}
				if (kin >= 3) {
					into[level]++;
				}
			}
		}
	}

	private boolean areTwo(int pair) {
		var given = Level.at(this.candidates.level(pair, Feature.GIVEN.index()));
		var birth = Level.at(this.candidates.level(pair, Feature.BIRTH_DATE.index()));
		return (given == Level.DIFFERENT || given == Level.GENERATION) && birth != Level.EXACT && birth != Level.CLOSE
				&& birth != Level.SWAPPED;
	}

	/** What speaks for one person and not just as well for two of one household. */
	private static double own(Weights weights, Feature feature, Level level, double bits) {
		return COMMON.contains(feature) ? 0 : Math.max(0, bits - Math.max(0, weights.kin(feature, level)));
	}

	/**
	 * What a pair must bring to be more likely one person than two, less a margin for
	 * dependence.
	 */
	private double threshold(Weights weights) {
		var pairs = this.records.length * (this.records.length - 1.0) / 2;
		var prior = Math.log(Math.max(2, this.records.length)) / Math.log(2);
		for (int round = 0; round < 10; round++) {
			var matched = 0.5;
			for (int pair = 0; pair < this.candidates.size(); pair++) {
				var total = 0.0;
				for (var f : Feature.values()) {
					if (this.candidates.level(pair, f.index()) != 0) {
						total += weights.bits(f, Level.at(this.candidates.level(pair, f.index())))
								+ this.candidates.rarity(pair, f.index());
					}
				}
				matched += this.thinned / (1 + Math.pow(2, prior - total));
			}
			prior = Math.log(Math.max(2, pairs / matched)) / Math.log(2);
		}
		return Weights.exact(Math.max(this.base.threshold(), prior - this.base.margin()));
	}

}
