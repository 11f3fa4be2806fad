package io.c360.customer.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * How evidence is weighed: features, weights, candidate keys, thresholds and term
 * frequencies, frozen in one versioned and hashed file. Immutable and safe for threads:
 * the same records always score the same.
 */
public final class IdentityModel {

	private final String id;

	private final double low;

	private final double threshold;

	private final double contested;

	private final boolean countsSilence;

	private final boolean thinLast;

	private final double household;

	private final double mostForName;

	private final Preparation preparation;

	private final KeyPlan keys;

	private final NameComparison names;

	private final Comparison comparison;

	private final Map<String, String> columns;

	private final String truthPattern;

	private IdentityModel(ModelFile file) {
		this.low = file.number("low");
		this.threshold = file.number("threshold");
		if (this.low > this.threshold) {
			throw new IllegalArgumentException("\"low\" must not be above \"threshold\"");
		}
		this.contested = file.number("contested", 0);
		this.countsSilence = file.flag("countSilentPairs");
		this.thinLast = file.flag("placeThinRecordsLast");
		this.household = file.number("household", -99);
		this.mostForName = Weights.exact(file.number("mostForName", 99));
		var weights = file.weights();
		var frequencies = file.frequencies();
		this.preparation = new Preparation(file.junk(), weights);
		this.keys = file.keys();
		this.names = new NameComparison(weights, frequencies[Feature.FAMILY.index()],
				frequencies[Feature.GIVEN.index()], frequencies[Feature.MIDDLE.index()],
				Weights.exact(file.number("crossedName", -1)));
		this.comparison = new Comparison(weights, frequencies);
		this.columns = file.columns();
		this.truthPattern = file.text("truthPattern", "");
		this.id = file.name() + "#" + hash(file.fingerprint());
	}

	/** The default: people and organisations as a telecom operator knows them. */
	public static IdentityModel telecom() {
		return builtIn("telecom");
	}

	/**
	 * A model that ships with the engine: telecom, historical, fake_1000, senzing, febrl.
	 * @throws IllegalArgumentException for any other name
	 */
	public static IdentityModel builtIn(String name) {
		return parse(ModelFile.resource(name));
	}

	/**
	 * Reads and checks a model file.
	 * @throws IllegalArgumentException saying which member is wrong and what to write
	 */
	public static IdentityModel parse(String json) {
		return new IdentityModel(new ModelFile(json));
	}

	/** Name, version and a hash of everything that can change a score. */
	public String id() {
		return this.id;
	}

	/** Pairs at or above are worth keeping. */
	public double low() {
		return this.low;
	}

	/** Clusters at or above are one customer. */
	public double threshold() {
		return this.threshold;
	}

	/** A newcomer whose two best places are closer than this waits for a steward. */
	double contested() {
		return this.contested;
	}

	/** Pairs that say neither yes nor no count as nothing, or as what they score. */
	boolean countsSilence() {
		return this.countsSilence;
	}

	/**
	 * Records without a name, a date or a number of a person are placed when all others
	 * are.
	 */
	boolean placesThinLast() {
		return this.thinLast;
	}

	/**
	 * How a file's columns map to attributes; empty when headers speak for themselves.
	 */
	public Map<String, String> columns() {
		return this.columns;
	}

	/**
	 * Which part of a truth column names the entity: the first group; empty for all of
	 * it.
	 */
	public String truthPattern() {
		return this.truthPattern;
	}

	/**
	 * Makes a record comparable. Attributes go by their wire names; unknown ones are
	 * ignored, junk values count as absent.
	 */
	public IdentityRecord prepare(RecordId id, Map<String, List<String>> attributes) {
		var record = this.preparation.prepare(id, attributes);
		return record.withKeys(this.keys.keys(record));
	}

	/** How many records may share this key before it is generic and proves nothing. */
	public int cap(long key) {
		return this.keys.cap(key);
	}

	/** Weighs two records; symmetric. */
	public PairScore score(IdentityRecord a, IdentityRecord b) {
		var tally = new Tally(null);
		weigh(a, b, tally);
		return new PairScore(tally.bits(), tally.hasConflict());
	}

	/**
	 * True when the two clearly are two, not only when nothing says that they are one.
	 */
	boolean apart(IdentityRecord a, IdentityRecord b) {
		var tally = tally(a, b);
		return tally.hasConflict() || (tally.bits() < this.threshold && tally.disagrees());
	}

	/** The score with what clustering needs to know beyond the bits. */
	Tally tally(IdentityRecord a, IdentityRecord b) {
		var tally = new Tally(null);
		weigh(a, b, tally);
		return tally;
	}

	/** The same score with its parts, which add up to it exactly. */
	public Explanation explain(IdentityRecord a, IdentityRecord b) {
		@Nullable List<Explanation.Part> parts = new ArrayList<>();
		var tally = new Tally(parts);
		weigh(a, b, tally);
		return new Explanation(a.id(), b.id(), tally.bits(), tally.hasConflict(), this.low, this.threshold, parts);
	}

	private void weigh(IdentityRecord a, IdentityRecord b, Tally tally) {
		var ordered = IdentityRecord.compare(a, b) <= 0;
		var first = ordered ? a : b;
		var second = ordered ? b : a;
		this.names.run(first, second, tally);
		var named = tally.bits();
		this.comparison.run(first, second, tally);
		var namesake = named - this.mostForName - tally.support();
		if (namesake > 0) {
			tally.add(Feature.NAMESAKE, Level.PART, -namesake, 0);
		}
		if (this.household > -50 && (tally.isPersonal() || (!first.isThin() && !second.isThin()))) {
			var family = tally.kin() + this.household;
			if (family > -8) {
				var bits = (family > 30) ? family : Math.log1p(Math.pow(2, family)) / Math.log(2);
				tally.add(Feature.HOUSEHOLD, Level.PART, -Weights.exact(bits), 0);
			}
		}
	}

	private static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
