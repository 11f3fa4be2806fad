package io.c360.population;

/** Invents e-mail addresses that no two people share. */
final class Mailboxes {

	private final Numbers numbers;

	Mailboxes(Numbers numbers) {
		this.numbers = numbers;
	}

	/** The first (0) or second (1) mailbox of a person. */
	String mailbox(Dice dice, Resident owner, int which) {
		var domain = dice.pick(WordList.words("domains"));
		return switch (domain) {
			case "qq.com", "foxmail.com" -> this.numbers.qq(owner.index, which) + "@" + domain;
			case "139.com", "189.cn" -> this.numbers.mobile(owner.index, which) + "@" + domain;
			default -> pinyin(dice, owner.name) + this.numbers.mailbox(owner.index, which) + "@" + domain;
		};
	}

	private static String pinyin(Dice dice, HanName name) {
		return switch (dice.below(4)) {
			case 0 -> name.familyPinyin() + name.givenWord();
			case 1 -> name.givenWord() + "." + name.familyPinyin();
			case 2 -> name.familyPinyin() + "_" + initials(name.givenPinyin());
			default -> name.givenWord();
		};
	}

	private static String initials(String syllables) {
		var initials = new StringBuilder();
		for (var syllable : syllables.split(" ", -1)) {
			initials.append(syllable.charAt(0));
		}
		return initials.toString();
	}

}
