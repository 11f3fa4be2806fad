package io.c360.ingest.resolve;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.name.PersonName;

/** What the values of one column look like, counted over the first rows of a file. */
final class Content {

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern RESIDENT_ID = Pattern.compile("\\d{6}(19|20)\\d{2}[01]\\d[0-3]\\d\\d{3}[\\dXx]");

	private static final Pattern CHINESE_MOBILE = Pattern.compile("(\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}");

	private static final Pattern PHONE = Pattern
		.compile("(?=.*[-+()./ x])\\+?[(]?\\d[-+()./ \\d]{6,18}\\d( ?(x|ext\\.?) ?\\d{1,6})?");

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");

	private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’.-]*(,? \\p{L}[\\p{L}'’.-]*){1,4}");

	private static final Pattern STREET = Pattern.compile("(?=.*\\d)(?=.*\\p{L}{3}).*\\s.*");

	private static final Pattern TEXT = Pattern.compile("[^@]*\\p{L}{2,}[ ,].*\\p{L}{2,}.*");

	private static final Pattern HAN_NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,4}");

	private final Set<String> distinct = new HashSet<>();

	private final BirthText births = new BirthText();

	private int filled;

	private int emails;

	private int residentIds;

	private int chineseMobiles;

	private int phones;

	private int words;

	private int given;

	private int whole;

	private int persons;

	private int companies;

	private int streets;

	private int hanNames;

	private int texts;

	private int length;

	void see(String value) {
		if (value.isEmpty()) {
			return;
		}
		this.filled++;
		this.distinct.add(value);
		this.length += value.length();
		this.births.see(value);
		this.emails += count(EMAIL, value);
		this.residentIds += count(RESIDENT_ID, value);
		this.chineseMobiles += count(CHINESE_MOBILE, value);
		this.phones += count(PHONE, value);
		this.texts += count(TEXT, value);
		this.streets += count(STREET, value);
		this.companies += CompanyWords.mayBeCompany(value) ? 1 : 0;
		if (HAN_NAME.matcher(value).matches()) {
			this.hanNames += PersonName.ofFull(value).isDoubtful() ? 0 : 1;
		}
		else if (WORD.matcher(value).matches()) {
			this.words++;
			this.given += isGiven(value) ? 1 : 0;
		}
		else if (WORDS.matcher(value).matches()) {
			this.whole++;
			var name = PersonName.ofFull(value);
			this.persons += isGiven(name.given()) || name.given().length() == 1 ? 1 : 0;
		}
	}

	private static int count(Pattern pattern, String value) {
		return pattern.matcher(value).matches() ? 1 : 0;
	}

	private static boolean isGiven(String word) {
		return PersonName.of("", word).nicknames().length > 0;
	}

	private boolean mostly(int count, double share) {
		return this.filled >= 5 && count >= share * this.filled;
	}

	/** How dates in this column are to be read. */
	BirthText births() {
		return this.births;
	}

	/** True when hardly a value occurs twice. */
	boolean isUnique() {
		return this.distinct.size() >= 0.99 * this.filled;
	}

	boolean isEmpty() {
		return this.filled == 0;
	}

	/** Words that are not known as names of people, and often known as companies'. */
	boolean namesCompanies() {
		var people = this.persons + this.hanNames;
		return this.filled >= 5 && (this.companies > this.filled / 2
				|| (people < 0.15 * this.filled && this.companies >= 0.03 * this.filled));
	}

	/** What the values themselves say they are, or {@link Headers#IGNORED}. */
	String attribute() {
		if (mostly(this.emails, 0.8)) {
			return "email";
		}
		if (mostly(this.residentIds, 0.7)) {
			return "residentId";
		}
		if (mostly(this.chineseMobiles, 0.8) || mostly(this.phones, 0.8)) {
			return "mobile";
		}
		if (mostly(this.births.dates(), 0.9)) {
			return this.births.spansGenerations() ? "birthDate" : Headers.IGNORED;
		}
		if (mostly(this.companies, 0.5)) {
			return "organizationName";
		}
		if (mostly(this.hanNames, 0.8) || (mostly(this.whole, 0.7) && mostly(this.persons, 0.3))) {
			return "fullName";
		}
		if (mostly(this.words, 0.8) && mostly(this.given, 0.35)) {
			return "givenName";
		}
		return mostly(this.streets, 0.8) && this.length > 10 * this.filled ? "address" : Headers.IGNORED;
	}

	/** Mostly single words, as a surname is. */
	boolean areWords() {
		return mostly(this.words, 0.8);
	}

	/**
	 * Hardly ever the same text twice, several words each: a title, a name of something.
	 */
	boolean areTitles() {
		return mostly(this.texts, 0.5) && this.distinct.size() > 0.5 * this.filled && this.length > 10 * this.filled;
	}

	double meanLength() {
		return this.length / Math.max(1.0, this.filled);
	}

}
