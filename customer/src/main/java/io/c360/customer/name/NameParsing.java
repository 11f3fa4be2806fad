package io.c360.customer.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits names into surname, given names and generation; drops titles. */
final class NameParsing {

	private static final Set<String> TITLES = Set.of("sir", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev",
			"reverend", "hon", "honourable", "baronet", "bt", "bart", "lord", "lady", "dame", "count", "baron",
			"captain", "capt", "colonel", "col", "major", "general", "admiral", "esq", "st", "nd", "rd", "th", "of",
			"the", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th",
			"14th", "15th", "viscount", "earl", "duke", "marquess", "phd", "md", "kg", "kcb", "cb", "jp", "bt.");

	private static final Set<String> HAN_TITLES = Set.of("先生", "女士", "小姐", "太太", "老师", "经理");

	private NameParsing() {
	}

	static PersonName full(String full) {
		if (Pinyin.hasHan(full)) {
			return han(full);
		}
		var comma = full.indexOf(',');
		if (comma > 0 && comma < full.length() - 1) {
			return parts(full.substring(0, comma), full.substring(comma + 1));
		}
		var generation = new int[1];
		var words = words(full, generation);
		if (words.isEmpty()) {
			return PersonName.NONE;
		}
		if (words.size() == 1) {
			var word = words.getFirst();
			var length = Surnames.prefix(word);
			return PersonName.latin(word.substring(0, length), word.substring(length), List.of(), generation[0]);
		}
		var familyFirst = words.size() <= 3 && Surnames.isPinyin(words.getFirst())
				&& (!Surnames.isPinyin(words.getLast())
						|| (words.size() == 3 && words.stream().allMatch(Surnames::isSyllable)));
		if (familyFirst) {
			return PersonName.latin(words.getFirst(), words.get(1), List.copyOf(words.subList(2, words.size())),
					generation[0]);
		}
		return PersonName.latin(words.getLast(), words.getFirst(), List.copyOf(words.subList(1, words.size() - 1)),
				generation[0]);
	}

	static PersonName parts(String family, String given) {
		if (Pinyin.hasHan(family) || Pinyin.hasHan(given)) {
			var hanFamily = onlyHan(family);
			var hanGiven = onlyHan(given);
			if (hanGiven.startsWith(hanFamily) && hanGiven.length() > hanFamily.length() && hanFamily.length() > 0
					&& hanGiven.length() > 2) {
				hanGiven = hanGiven.substring(hanFamily.length());
			}
			return hanFamily.isEmpty() && hanGiven.isEmpty() ? PersonName.NONE : PersonName.han(hanFamily, hanGiven);
		}
		var generation = new int[1];
		var families = words(family, generation);
		var givens = words(given, generation);
		if (families.isEmpty() && givens.isEmpty()) {
			return PersonName.NONE;
		}
		return PersonName.latin(String.join(" ", families), givens.isEmpty() ? "" : givens.getFirst(),
				(givens.size() < 2) ? List.of() : List.copyOf(givens.subList(1, givens.size())), generation[0]);
	}

	private static PersonName han(String full) {
		if (full.chars().anyMatch(Character::isDigit)) {
			return PersonName.NONE;
		}
		var text = onlyHan(full);
		for (var title : HAN_TITLES) {
			if (text.endsWith(title)) {
				text = text.substring(0, text.length() - title.length());
				return text.isEmpty() ? PersonName.NONE
						: (text.length() <= Surnames.length(text + "  ")) ? PersonName.han(text, "") : split(text);
			}
		}
		return text.isEmpty() ? PersonName.NONE : split(text);
	}

	private static PersonName split(String text) {
		if (text.length() == 1 || text.length() > 4) {
			return PersonName.han("", text);
		}
		var length = Surnames.length(text);
		return PersonName.han(text.substring(0, length), text.substring(length));
	}

	private static String onlyHan(String text) {
		var result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (Pinyin.isHan(text.charAt(i))) {
				result.append(text.charAt(i));
			}
		}
		return (result.length() == text.length()) ? text : result.toString();
	}

	private static List<String> words(String text, int[] generation) {
		var result = new ArrayList<String>(4);
		var folded = Fold.words(text);
		if (folded.isEmpty()) {
			return result;
		}
		for (var word : folded.split(" ", -1)) {
			var grade = generation(word, result.isEmpty());
			if (grade > 0) {
				generation[0] = grade;
			}
			else if (!TITLES.contains(word)) {
				result.add((word.startsWith("lv") || word.startsWith("nv")) && Surnames.isSyllable(word)
						? word.charAt(0) + "u" + word.substring(2) : word);
			}
		}
		return result;
	}

	private static int generation(String word, boolean first) {
		if (first && word.length() < 2) {
			return 0;
		}
		return switch (word) {
			case "sr", "senior" -> 1;
			case "jr", "junior", "ii" -> 2;
			case "iii" -> 3;
			case "i" -> 1;
			default -> 0;
		};
	}

}
