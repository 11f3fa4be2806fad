package io.c360.customer.name;

import java.util.List;

/**
 * One way in which a person is called, split and folded. Han names keep their characters
 * beside their pinyin. Parts that are not known are empty.
 */
public final class PersonName {

	/** A name with nothing in it. */
	public static final PersonName NONE = PersonName.latin("", "", List.of(), 0);

	private final String hanFamily;

	private final String hanGiven;

	private final String family;

	private final String given;

	private final List<String> middle;

	private final int generation;

	private final String givenSound;

	private final String familySound;

	private final int[] nicknames;

	private final boolean doubtful;

	private final boolean han;

	private PersonName(String hanFamily, String hanGiven, String family, String given, List<String> middle,
			int generation, String givenSound, String familySound, int[] nicknames) {
		this.hanFamily = hanFamily;
		this.hanGiven = hanGiven;
		this.family = family;
		this.given = given;
		this.middle = middle;
		this.generation = generation;
		this.givenSound = givenSound;
		this.familySound = familySound;
		this.nicknames = nicknames;
		this.han = !hanFamily.isEmpty() || !hanGiven.isEmpty();
		this.doubtful = this.han && (!Surnames.isSurname(hanFamily) || hanGiven.length() > 2);
	}

	/**
	 * Reads a whole name: Han with the surname first, Latin with the surname last or
	 * before a comma.
	 */
	public static PersonName ofFull(String full) {
		return NameParsing.full(full);
	}

	/** Reads a name that a source keeps in two fields; either may be empty. */
	public static PersonName of(String family, String given) {
		return NameParsing.parts(family, given);
	}

	static PersonName latin(String family, String given, List<String> middle, int generation) {
		return new PersonName("", "", family, given, middle, generation, Sound.of(given), sounds(family),
				Nicknames.groups(given));
	}

	static PersonName han(String family, String given) {
		var latinFamily = Pinyin.surname(family);
		var latinGiven = Pinyin.joined(given);
		return new PersonName(family, given, latinFamily, latinGiven, List.of(), 0, latinGiven, latinFamily,
				Nicknames.NONE);
	}

	/** Surname in Han, or empty. */
	public String hanFamily() {
		return this.hanFamily;
	}

	/** Given name in Han, or empty. */
	public String hanGiven() {
		return this.hanGiven;
	}

	/** Folded surname; several words stay separated by spaces. */
	public String family() {
		return this.family;
	}

	/** Folded first given name; a Han given name is one joined word. */
	public String given() {
		return this.given;
	}

	/** Further given names. */
	public List<String> middle() {
		return this.middle;
	}

	/** 0 unknown, 1 senior, 2 junior, 3 the third. */
	int generation() {
		return this.generation;
	}

	/** How the given name sounds. */
	public String givenSound() {
		return this.givenSound;
	}

	/** How the surname sounds. */
	public String familySound() {
		return this.familySound;
	}

	/** Which groups of interchangeable given names it belongs to. */
	public int[] nicknames() {
		return this.nicknames;
	}

	public boolean isEmpty() {
		return this.family.isEmpty() && this.given.isEmpty();
	}

	public boolean isHan() {
		return this.han;
	}

	/** Both a surname and a given name are known. */
	public boolean isWhole() {
		return !this.family.isEmpty() && !this.given.isEmpty();
	}

	/**
	 * True for Han text that does not begin with a known surname, or is too long: perhaps
	 * a nickname. It may agree with a name, but proves nothing when it does not.
	 */
	public boolean isDoubtful() {
		return this.doubtful;
	}

	/** All given names joined, such as {@code xiuying} for {@code Xiu Ying}. */
	public String givenJoined() {
		return this.middle.isEmpty() ? this.given : this.given + String.join("", this.middle);
	}

	/** The surname without spaces. */
	public String familyJoined() {
		return (this.family.indexOf(' ') < 0) ? this.family : this.family.replace(" ", "");
	}

	@Override
	public String toString() {
		return "a name";
	}

	private static String sounds(String family) {
		if (family.indexOf(' ') < 0) {
			return Sound.of(family);
		}
		var result = new StringBuilder();
		for (var word : family.split(" ", -1)) {
			result.append(Sound.of(word));
		}
		return result.toString();
	}

}
