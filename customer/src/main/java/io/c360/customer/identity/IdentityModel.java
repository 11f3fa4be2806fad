package io.c360.customer.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	private final Weights weights;

	private final Frequencies[] frequencies;

	private final Set<Feature> counted;

	private final double margin;

	private final double crossing;

	private final double relatives;

	private final ModelText text;

	private IdentityModel(ModelFile file) {
		this.text = file.whole();
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
		this.weights = file.weights();
		this.frequencies = file.frequencies();
		this.counted = file.counted();
		this.margin = file.number("fitMargin", -1);
		this.relatives = file.number("fitRelatives", 0);
		this.preparation = new Preparation(file.junk(), this.weights);
		this.keys = file.keys();
		this.crossing = Weights.exact(file.number("crossedName", -1));
		this.names = new NameComparison(this.weights, this.frequencies, this.crossing);
		this.comparison = new Comparison(this.weights, this.frequencies);
		this.columns = file.columns();
		this.truthPattern = file.text("truthPattern", "");
		this.id = file.name() + "#" + hash(file.fingerprint());
	}

	private IdentityModel(IdentityModel base, Weights weights, Frequencies[] frequencies, double threshold,
			double household, String snapshot) {
		this.text = base.text;
		this.id = base.id.replaceFirst("\\+.*", "") + "+" + hash(snapshot);
		this.low = Math.min(base.low, threshold);
		this.threshold = threshold;
		this.contested = base.contested;
		this.countsSilence = base.countsSilence;
		this.thinLast = base.thinLast;
		this.household = household;
		this.relatives = base.relatives;
		this.mostForName = base.mostForName;
		this.preparation = base.preparation;
		this.keys = base.keys;
		this.columns = base.columns;
		this.truthPattern = base.truthPattern;
		this.weights = weights;
		this.frequencies = frequencies;
		this.counted = base.counted;
		this.margin = base.margin;
		this.crossing = base.crossing;
		this.names = new NameComparison(weights, frequencies, this.crossing);
		this.comparison = new Comparison(weights, frequencies);
	}

	/** The default: people and organisations as a telecom operator knows them. */
	public static IdentityModel telecom() {
		return builtIn("telecom");
	}

	/**
	 * A model that ships with the engine: telecom, general, historical, fake_1000,
	 * senzing, febrl.
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
		return new IdentityModel(new ModelFile(json, ModelFile::resource));
	}

	/**
	 * Reads a model as it was kept.
	 * @throws IllegalArgumentException when this engine does not understand it
	 */
	public static IdentityModel parse(ModelText kept) {
		return new IdentityModel(new ModelFile(kept.text(), name -> {
			var included = kept.included().get(name);
			if (included == null) {
				throw new IllegalArgumentException("The kept model lacks what it includes: " + name);
			}
			return included;
		}));
	}

	/** The file that it was read from, with all that this includes. */
	public ModelText text() {
		return this.text;
	}

	/** True for a model that asks to be fitted to the records of one file. */
	public boolean wantsFitting() {
		return this.margin >= 0;
	}

	/**
	 * This model fitted to the records that it prepared, if its file asks for that with
	 * {@code fitMargin}: rarity is counted among them, weights follow what they show. The
	 * id then ends with the hash of that snapshot.
	 */
	public IdentityModel fitted(Collection<IdentityRecord> records) {
		return (this.margin < 0 || records.size() < 2) ? this : new Fitting(this, records).run();
	}

	/** True when rarity and weights come from the records that are resolved. */
	public boolean isFitted() {
		return this.id.indexOf('+') > 0;
	}

	IdentityModel with(Weights weights, Frequencies[] frequencies, double threshold, double household,
			String snapshot) {
		return new IdentityModel(this, weights, frequencies, threshold, household, snapshot);
	}

	Weights weights() {
		return this.weights;
	}

	Frequencies[] frequencies() {
		return this.frequencies;
	}

	/** Features whose values are counted when the model is fitted. */
	Set<Feature> counted() {
		return this.counted;
	}

	/**
	 * How many records of relatives a record is expected to have; zero for no such
	 * correction.
	 */
	double relatives() {
		return this.relatives;
	}

	/** How far below even odds the threshold of a fitted model lies. */
	double margin() {
		return this.margin;
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

	/**
	 * How many records may share this key before it is generic and proves nothing; none
	 * for a key of another model that this one has no rule for.
	 */
	public int cap(long key) {
		return this.keys.cap(key);
	}

	/** Weighs two records; symmetric. */
	public PairScore score(IdentityRecord a, IdentityRecord b) {
		var tally = new Tally();
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
		var tally = new Tally();
		weigh(a, b, tally);
		return tally;
	}

	/** The same score with its parts, which add up to it exactly. */
	public Explanation explain(IdentityRecord a, IdentityRecord b) {
		List<Explanation.Part> parts = new ArrayList<>();
		var tally = new Tally(parts);
		weigh(a, b, tally);
		return new Explanation(a.id(), b.id(), tally.bits(), tally.hasConflict(), this.low, this.threshold, parts);
	}

	/** Compares without corrections. */
	void compare(IdentityRecord a, IdentityRecord b, Tally tally) {
		var ordered = IdentityRecord.compare(a, b) <= 0;
		this.names.run(ordered ? a : b, ordered ? b : a, tally);
		this.comparison.run(ordered ? a : b, ordered ? b : a, tally);
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
