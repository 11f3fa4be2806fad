package io.c360.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;

/**
 * The forms in which one name is found. The index server folds and spells nothing itself,
 * so that any server will do.
 *
 * @param text folded, words and Han characters as they stand
 * @param key the same without anything but letters and digits
 * @param syllables in Latin letters, one word per syllable or Latin word
 * @param latin joined Latin letters, surname first and last, and the given name alone
 * @param initials first letters
 */
record NameForms(String text, String key, List<String> syllables, Set<String> latin, Set<String> initials) {

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern NOT_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int LONGEST_PERSONAL_NAME = 4;

	static NameForms of(String name) {
		var text = fold(name);
		var syllables = new LinkedHashSet<List<String>>();
		syllables.add(words(text));
		syllables.add(words(withSurname(text)));
		var latin = new LinkedHashSet<String>();
		var initials = new LinkedHashSet<String>();
		syllables.forEach(reading -> {
			latin.addAll(joined(reading));
			initials.add(initials(reading));
		});
		latin.remove("");
		initials.removeIf(letters -> letters.length() < 2);
		return new NameForms(text, key(text), syllables.stream().map(words -> String.join(" ", words)).toList(), latin,
				initials);
	}

	/** Case, width and accents do not matter. */
	static String fold(String text) {
		var narrow = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
		return Normalizer.normalize(MARKS.matcher(narrow).replaceAll(""), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/** Neither do blanks and punctuation. */
	static String key(String folded) {
		return NOT_KEY.matcher(folded).replaceAll("");
	}

	/** Everything in Latin letters without a blank: how a name sounds. */
	static String sound(String folded) {
		return Fold.words(folded).replace(" ", "");
	}

	private static List<String> words(String folded) {
		var words = Fold.words(folded);
		return words.isEmpty() ? List.of() : List.of(words.split(" "));
	}

	private static String withSurname(String text) {
		if (text.isEmpty() || !Pinyin.isHan(text.charAt(0))) {
			return text;
		}
		return Pinyin.surname(text.substring(0, 1)) + " " + text.substring(1);
	}

	private static Set<String> joined(List<String> words) {
		var result = new LinkedHashSet<String>();
		result.add(String.join("", words));
		if (words.size() > 1 && words.size() <= LONGEST_PERSONAL_NAME) {
			var last = words.size() - 1;
			result.add(String.join("", words.subList(1, words.size())) + words.getFirst());
			result.add(words.get(last) + String.join("", words.subList(0, last)));
			if (last > 1) {
				result.add(String.join("", words.subList(1, words.size())));
			}
			if (last > 2) {
				var given = String.join("", words.subList(2, words.size()));
				result.add(given);
				result.add(given + String.join("", words.subList(0, 2)));
			}
		}
		return result;
	}

	private static String initials(List<String> words) {
		return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
	}

}
