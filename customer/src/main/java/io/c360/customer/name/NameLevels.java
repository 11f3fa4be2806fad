package io.c360.customer.name;

/**
 * How alike two names are, part by part, on a small scale that a model gives weights to.
 */
public final class NameLevels {

	/** How alike two surnames are. */
	public enum Family {

		MISSING, EXACT, CLOSE, PART, SIMILAR, DIFFERENT

	}

	/** How alike two given names are. */
	public enum Given {

		MISSING, EXACT, ALIAS, CLOSE, INITIAL, PART, SIMILAR, GENERATION, DIFFERENT

	}

	/** How alike further given names are. */
	public enum Middle {

		MISSING, EXACT, CLOSE, DIFFERENT

	}

	private NameLevels() {
	}

	/** Compares surnames. */
	public static Family family(PersonName a, PersonName b) {
		if (!a.hanFamily().isEmpty() && !b.hanFamily().isEmpty()) {
			if (a.hanFamily().equals(b.hanFamily())) {
				return Family.EXACT;
			}
			return a.family().equals(b.family()) ? Family.SIMILAR : Family.DIFFERENT;
		}
		var level = family(a.family(), a.familySound(), b.family(), b.familySound());
		if (level == Family.DIFFERENT && (a.middle().contains(b.family()) || b.middle().contains(a.family()))) {
			return Family.PART;
		}
		return level;
	}

	/** Compares a surname with a given name, for names written the other way round. */
	public static Family crossed(PersonName family, PersonName given) {
		return family(family.family(), family.familySound(), given.givenJoined(), given.givenSound());
	}

	private static Family family(String a, String soundA, String b, String soundB) {
		if (a.isEmpty() || b.isEmpty()) {
			return Family.MISSING;
		}
		if (a.equals(b)) {
			return Family.EXACT;
		}
		var shorter = Math.min(a.length(), b.length());
		if (shorter >= 4 && Similarity.oneEdit(a, b)) {
			return Family.CLOSE;
		}
		if (shareWord(a, b)) {
			return Family.PART;
		}
		if (shorter >= 4 && soundA.length() > 1 && soundA.equals(soundB)) {
			return Family.CLOSE;
		}
		if (shorter >= 3 && Similarity.jaroWinkler(a, b) >= 0.87) {
			return Family.SIMILAR;
		}
		return Family.DIFFERENT;
	}

	private static boolean shareWord(String a, String b) {
		if (a.indexOf(' ') < 0 && b.indexOf(' ') < 0) {
			return false;
		}
		for (var word : a.split(" ", -1)) {
			if (word.length() > 2 && (" " + b + " ").contains(" " + word + " ")) {
				return true;
			}
		}
		return a.replace(" ", "").equals(b.replace(" ", ""));
	}

	/** Compares given names. */
	public static Given given(PersonName a, PersonName b) {
		if (!a.hanGiven().isEmpty() && !b.hanGiven().isEmpty()) {
			return han(a.hanGiven(), b.hanGiven(), a.given().equals(b.given()));
		}
		if (a.given().isEmpty() || b.given().isEmpty()) {
			return Given.MISSING;
		}
		if (a.given().equals(b.given())) {
			return Given.EXACT;
		}
		if ((a.isHan() || b.isHan() || !a.middle().isEmpty() || !b.middle().isEmpty())
				&& a.givenJoined().equals(b.givenJoined())) {
			return Given.EXACT;
		}
		if (Nicknames.alike(a.nicknames(), b.nicknames())) {
			return Given.ALIAS;
		}
		if ((a.given().length() == 1 && Nicknames.mayStartWith(b.nicknames(), a.given().charAt(0)))
				|| (b.given().length() == 1 && Nicknames.mayStartWith(a.nicknames(), b.given().charAt(0)))) {
			return Given.INITIAL;
		}
		var level = given(a.given(), a.givenSound(), b.given(), b.givenSound());
		if (level == Given.SIMILAR && a.nicknames().length > 0 && b.nicknames().length > 0) {
			level = Given.DIFFERENT;
		}
		if (level == Given.DIFFERENT || level == Given.SIMILAR) {
			if (a.middle().contains(b.given()) || b.middle().contains(a.given())) {
				return Given.PART;
			}
		}
		return level;
	}

	/** Compares a given name with a surname, for names written the other way round. */
	public static Given crossedGiven(PersonName given, PersonName family) {
		if (given.given().isEmpty() || family.family().isEmpty()) {
			return Given.MISSING;
		}
		if (given.given().equals(family.family()) || given.givenJoined().equals(family.familyJoined())) {
			return Given.EXACT;
		}
		return given(given.given(), given.givenSound(), family.family(), family.familySound());
	}

	private static Given given(String a, String soundA, String b, String soundB) {
		var shorter = Math.min(a.length(), b.length());
		if (shorter == 1) {
			return (a.charAt(0) == b.charAt(0)) ? Given.INITIAL : Given.DIFFERENT;
		}
		if (shorter >= 4 && Similarity.oneEdit(a, b)) {
			return Given.CLOSE;
		}
		if (shorter >= 3 && soundA.length() > 1 && soundA.equals(soundB)) {
			return Given.CLOSE;
		}
		if (shorter == 3 && a.charAt(0) == b.charAt(0) && Similarity.oneEdit(a, b)) {
			return Given.SIMILAR;
		}
		if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) {
			return Given.PART;
		}
		return (shorter >= 5 && Similarity.edits(a, b, 2) <= 2) ? Given.SIMILAR : Given.DIFFERENT;
	}

	private static Given han(String a, String b, boolean sameSound) {
		if (a.equals(b)) {
			return Given.EXACT;
		}
		if (sameSound) {
			return Given.CLOSE;
		}
		if (a.length() == 2 && b.length() == 2 && (a.charAt(0) == b.charAt(0) || a.charAt(1) == b.charAt(1))) {
			return Given.GENERATION;
		}
		return Given.DIFFERENT;
	}

	/** Compares further given names. */
	public static Middle middle(PersonName a, PersonName b) {
		if (a.middle().isEmpty() || b.middle().isEmpty()) {
			return Middle.MISSING;
		}
		var best = Middle.DIFFERENT;
		for (var one : a.middle()) {
			for (var other : b.middle()) {
				if (one.equals(other)) {
					if (one.length() > 1) {
						return Middle.EXACT;
					}
					best = Middle.CLOSE;
				}
				else if ((one.charAt(0) == other.charAt(0) && (one.length() == 1 || other.length() == 1))
						|| (Math.min(one.length(), other.length()) >= 4 && Similarity.oneEdit(one, other))) {
					best = Middle.CLOSE;
				}
			}
		}
		return best;
	}

	/** True when one is junior and the other senior, or the like. */
	public static boolean otherGeneration(PersonName a, PersonName b) {
		return a.generation() != 0 && b.generation() != 0 && a.generation() != b.generation();
	}

}
