package io.c360.ingest.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each column of a file means: by its header where that is well known, then by the
 * words of the header, then by what stands below it. What the header says counts only
 * while the values do not clearly say otherwise.
 */
final class Meaning {

	private static final Set<String> PARTS_OF_NAMES = Set.of("fullName", "familyName", "givenName", Headers.MIDDLE_NAME,
			"birthDate", "gender");

	private final List<String> headers;

	private final List<Content> contents;

	private final int truth;

	private final String[] attributes;

	/** Columns that shall stay unused. */
	private final BitSet settled = new BitSet();

	Meaning(List<String> headers, List<Content> contents, int truth) {
		this.headers = headers;
		this.contents = contents;
		this.truth = truth;
		this.attributes = headers.stream().map(Headers::attribute).toArray(String[]::new);
		if (truth >= 0 && !this.attributes[truth].equals(Headers.ID)) {
			this.attributes[truth] = Headers.IGNORED;
		}
	}

	String[] attributes() {
		guessedOnce();
		byContent();
		surnameBesideGivenName();
		anyNames();
		companies();
		titles();
		return this.attributes;
	}

	private boolean has(String attribute) {
		return Arrays.asList(this.attributes).contains(attribute);
	}

	private boolean hasPerson() {
		return has("fullName") || has("familyName") || has("givenName");
	}

	private boolean isOpen(int column) {
		return !this.settled.get(column) && column != this.truth && this.attributes[column].equals(Headers.IGNORED)
				&& !HeaderWords.isAside(this.headers.get(column));
	}

	/**
	 * A guess by words gives way to a header that says so itself: one column of each part
	 * of a name.
	 */
	private void guessedOnce() {
		for (int i = 0; i < this.attributes.length; i++) {
			var attribute = this.attributes[i];
			if (PARTS_OF_NAMES.contains(attribute) && !Headers.isKnown(this.headers.get(i))
					&& saidElsewhere(attribute)) {
				this.attributes[i] = Headers.IGNORED;
				this.settled.set(i);
			}
		}
	}

	private boolean saidElsewhere(String attribute) {
		return this.headers.stream()
			.anyMatch(header -> Headers.isKnown(header) && Headers.attribute(header).equals(attribute));
	}

	private void byContent() {
		for (int i = 0; i < this.attributes.length; i++) {
			if (isOpen(i) && !Headers.isKnown(this.headers.get(i))) {
				var found = this.contents.get(i).attribute();
				if (!has(found) || Set.of("mobile", "email").contains(found)) {
					this.attributes[i] = found;
				}
			}
		}
	}

	/**
	 * A column of single words next to one of given names, where nothing else is a
	 * surname.
	 */
	private void surnameBesideGivenName() {
		var given = Arrays.asList(this.attributes).indexOf("givenName");
		if (given < 0 || has("familyName") || has("fullName") || has(Headers.ANY_NAME)) {
			return;
		}
		for (var beside : new int[] { given + 1, given - 1 }) {
			if (beside >= 0 && beside < this.attributes.length && isOpen(beside)
					&& this.contents.get(beside).areWords()) {
				this.attributes[beside] = "familyName";
				return;
			}
		}
	}

	/** A column headed only "name": what the file lacks. */
	private void anyNames() {
		for (int i = 0; i < this.attributes.length; i++) {
			if (this.attributes[i].equals(Headers.ANY_NAME)) {
				this.attributes[i] = (has("familyName") && !has("givenName")) ? "givenName"
						: (has("givenName") && !has("familyName")) ? "familyName" : "fullName";
			}
		}
	}

	/**
	 * Names that no person has are companies'; companies beside people with dates of
	 * birth are where they work.
	 */
	private void companies() {
		var people = has("birthDate") || has(Headers.BIRTH_YEAR) || has("gender");
		for (int i = 0; i < this.attributes.length; i++) {
			if (this.attributes[i].equals("fullName") && !people && this.contents.get(i).namesCompanies()) {
				this.attributes[i] = "organizationName";
			}
		}
	}

	/**
	 * Where nothing names anybody, what reads most like a title is what the records are
	 * about.
	 */
	private void titles() {
		if (hasPerson() || has("organizationName")) {
			return;
		}
		IntStream.range(0, this.attributes.length)
			.filter(column -> isOpen(column) && this.contents.get(column).areTitles())
			.boxed()
			.sorted(Comparator.comparingDouble(column -> -this.contents.get(column).meanLength()))
			.forEach(column -> this.attributes[column] = has("organizationName") ? "employer" : "organizationName");
	}

}
