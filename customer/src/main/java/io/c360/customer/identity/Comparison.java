package io.c360.customer.identity;

import io.c360.customer.name.Pinyin;
import io.c360.customer.name.Similarity;

/** Compares everything but names, feature by feature, best pair of values first. */
final class Comparison {

	private static final Feature[] CODES = java.util.Arrays.stream(Feature.values())
		.filter(Feature::isCode)
		.toArray(Feature[]::new);

	private static final Feature[] TEXTS = java.util.Arrays.stream(Feature.values())
		.filter(Feature::isText)
		.toArray(Feature[]::new);

	private static final int CODE_MASK = mask(CODES);

	private static final int TEXT_MASK = mask(TEXTS);

	private static final int PHONE_MASK = mask(Feature.MOBILE, Feature.LANDLINE);

	private final Weights weights;

	private final Frequencies[] frequencies;

	private boolean bounded;

	Comparison(Weights weights, Frequencies[] frequencies) {
		this.weights = weights;
		this.frequencies = frequencies;
		for (var feature : Feature.values()) {
			this.bounded |= feature.isNumber() && frequencies[feature.index()] != Frequencies.NONE;
		}
	}

	void run(IdentityRecord a, IdentityRecord b, Tally tally) {
		var both = a.present() & b.present();
		organizations(a, b, tally);
		births(a, b, tally);
		gender(a, b, tally);
		if ((both & CODE_MASK) != 0) {
			for (var feature : CODES) {
				codes(feature, a, b, tally);
			}
		}
		if ((a.present() & PHONE_MASK) != 0 && (b.present() & PHONE_MASK) != 0) {
			phones(a, b, tally);
		}
		emails(a, b, tally);
		places(a, b, tally);
		if ((both & TEXT_MASK) != 0) {
			for (var feature : TEXTS) {
				texts(feature, a, b, tally);
			}
		}
	}

	private static int mask(Feature... features) {
		var result = 0;
		for (var feature : features) {
			result |= 1 << feature.index();
		}
		return result;
	}

	private void organizations(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Level.MISSING;
		for (var x : a.values(Feature.ORGANIZATION)) {
			for (var y : b.values(Feature.ORGANIZATION)) {
				var level = Organizations.compare(x, y);
				if (best == Level.MISSING || level.index() < best.index()) {
					best = level;
				}
			}
		}
		if (best != Level.MISSING) {
			tally.personal();
			add(Feature.ORGANIZATION, best, tally);
		}
	}

	private void births(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Level.MISSING;
		var most = Double.NEGATIVE_INFINITY;
		for (var one : a.births()) {
			for (var other : b.births()) {
				var level = BirthDates.compare(one, other);
				var bits = this.weights.bits(Feature.BIRTH_DATE, level);
				if (bits > most) {
					most = bits;
					best = level;
				}
			}
		}
		if (best != Level.MISSING) {
			tally.personal();
			add(Feature.BIRTH_DATE, best, tally);
		}
	}

	private void gender(IdentityRecord a, IdentityRecord b, Tally tally) {
		var one = a.values(Feature.GENDER);
		var other = b.values(Feature.GENDER);
		if (one.length == 1 && other.length == 1) {
			add(Feature.GENDER, one[0].equals(other[0]) ? Level.EXACT : Level.DIFFERENT, tally);
		}
	}

	private void codes(Feature feature, IdentityRecord a, IdentityRecord b, Tally tally) {
		var one = a.values(feature);
		var other = b.values(feature);
		if (one.length == 0 || other.length == 0) {
			return;
		}
		var level = Level.DIFFERENT;
		for (var x : one) {
			for (var y : other) {
				if (x.equals(y)) {
					level = Level.EXACT;
				}
				else if (level == Level.DIFFERENT && x.length() > 5 && Similarity.oneEdit(x, y)) {
					level = Level.CLOSE;
				}
			}
		}
		if (level != Level.EXACT && this.weights.exclusive(feature)) {
			if (valid(feature, one) && valid(feature, other)) {
				level = Level.DIFFERENT;
				tally.conflict();
			}
			else if (level == Level.DIFFERENT) {
				level = (Similarity.edits(one[0], other[0], 3) <= 3) ? Level.SIMILAR : Level.PART;
			}
		}
		if (this.weights.exclusive(feature)) {
			tally.personal();
		}
		add(feature, level, a, b, tally);
	}

	private static boolean valid(Feature feature, String[] values) {
		if (feature != Feature.RESIDENT_ID) {
			return true;
		}
		for (var value : values) {
			if (!ResidentIds.valid(value)) {
				return false;
			}
		}
		return true;
	}

	private void phones(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Level.MISSING;
		var mobile = false;
		for (int i = 0; i < 4; i++) {
			var ofA = a.values(((i & 1) == 0) ? Feature.MOBILE : Feature.LANDLINE);
			var ofB = b.values(((i & 2) == 0) ? Feature.MOBILE : Feature.LANDLINE);
			for (var x : ofA) {
				for (var y : ofB) {
					var level = Phones.compare(x, y);
					if (best == Level.MISSING || level.index() < best.index()) {
						best = level;
						mobile = i == 0 || Phones.chineseMobile(x);
					}
				}
			}
		}
		if (best != Level.MISSING) {
			var feature = mobile ? Feature.MOBILE : Feature.LANDLINE;
			add(feature, (best == Level.EXACT && this.weights.isStale(feature, a, b)) ? Level.STALE : best, a, b,
					tally);
		}
	}

	private void emails(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Level.MISSING;
		for (var x : a.values(Feature.EMAIL)) {
			for (var y : b.values(Feature.EMAIL)) {
				var level = Emails.compare(x, y);
				if (best == Level.MISSING || level.index() < best.index()) {
					best = level;
				}
			}
		}
		if (best != Level.MISSING) {
			add(Feature.EMAIL, best, a, b, tally);
		}
	}

	private void places(IdentityRecord a, IdentityRecord b, Tally tally) {
		var best = Level.MISSING;
		for (var x : a.places()) {
			for (var y : b.places()) {
				var level = Place.compare(x, y);
				if (best == Level.MISSING || level.index() < best.index()) {
					best = level;
				}
			}
		}
		if (best != Level.MISSING) {
			add(Feature.ADDRESS, best, tally);
		}
	}

	private void texts(Feature feature, IdentityRecord a, IdentityRecord b, Tally tally) {
		var ofA = a.values(feature);
		var ofB = b.values(feature);
		if (ofA.length == 0 || ofB.length == 0 || !this.weights.uses(feature)) {
			return;
		}
		var best = Level.DIFFERENT;
		var rarity = 0.0;
		for (var x : ofA) {
			for (var y : ofB) {
				var level = text(feature, x, y);
				var bits = (level == Level.EXACT) ? this.frequencies[feature.index()].bits(x) : 0;
				if (level.index() < best.index() || (level == best && bits > rarity)) {
					best = level;
					rarity = bits;
				}
			}
		}
		var kin = this.weights.shared(feature) ? rarity : 0;
		tally.add(feature, best, this.weights.bits(feature, best) + rarity, this.weights.kin(feature, best) + kin,
				rarity);
	}

	private static Level text(Feature feature, String x, String y) {
		if (x.equals(y)) {
			return Level.EXACT;
		}
		if (feature == Feature.POST_CODE) {
			return postCode(x, y);
		}
		var shorter = Math.min(x.length(), y.length());
		if (Pinyin.hasHan(x) || Pinyin.hasHan(y)) {
			return (x.contains(y) || y.contains(x)) ? Level.PART : Level.DIFFERENT;
		}
		if (shorter >= 4 && (Similarity.edits(x, y, (shorter > 6) ? 2 : 1) <= ((shorter > 6) ? 2 : 1))) {
			return Level.CLOSE;
		}
		if (shorter >= 3 && (x.contains(y) || y.contains(x))) {
			return Level.PART;
		}
		return (shorter >= 4 && Similarity.jaroWinkler(x, y) >= 0.88) ? Level.SIMILAR : Level.DIFFERENT;
	}

	private static Level postCode(String x, String y) {
		if (Similarity.oneEdit(x, y)) {
			return Level.CLOSE;
		}
		var same = 0;
		while (same < Math.min(x.length(), y.length()) && x.charAt(same) == y.charAt(same)) {
			same++;
		}
		return (same >= 3) ? Level.PART : Level.DIFFERENT;
	}

	/** What too many share says less. */
	private double excess(Feature feature, IdentityRecord a, IdentityRecord b, double bits) {
		var ceilings = this.frequencies[feature.index()];
		if (!this.bounded || bits <= 0 || ceilings == Frequencies.NONE) {
			return 0;
		}
		var most = 0.0;
		for (var x : a.values(feature)) {
			for (var y : b.values(feature)) {
				if (x.equals(y)) {
					most = Math.max(most, ceilings.bits(x));
				}
			}
		}
		return (most > 0) ? Math.max(0, bits - most) : 0;
	}

	private void add(Feature feature, Level level, IdentityRecord a, IdentityRecord b, Tally tally) {
		var bits = this.weights.bits(feature, level);
		var excess = (level == Level.EXACT || level == Level.STALE) ? excess(feature, a, b, bits) : 0;
		var kin = this.weights.kin(feature, level);
		tally.add(feature, level, bits - excess, (excess > 0) ? Math.min(kin, bits - excess) : kin);
	}

	private void add(Feature feature, Level level, Tally tally) {
		tally.add(feature, level, this.weights.bits(feature, level), this.weights.kin(feature, level));
	}

}
