package io.c360.customer.name;

import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/** Han characters as toneless pinyin syllables; surnames with their own readings. */
public final class Pinyin {

	private static final char FIRST = '\u3400';

	private static final char LAST = '\u9fff';

	private static final @Nullable String[] SYLLABLES = new String[LAST - FIRST + 1];

	private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

	/** Characters that sound different as a surname. */
	private static final Map<Character, String> AS_SURNAME = Map.ofEntries(Map.entry('单', "shan"),
			Map.entry('曾', "zeng"), Map.entry('解', "xie"), Map.entry('仇', "qiu"), Map.entry('区', "ou"),
			Map.entry('查', "zha"), Map.entry('翟', "zhai"), Map.entry('乐', "yue"), Map.entry('覃', "qin"),
			Map.entry('朴', "piao"), Map.entry('尉', "wei"), Map.entry('盖', "ge"), Map.entry('缪', "miao"),
			Map.entry('折', "she"), Map.entry('种', "chong"), Map.entry('重', "chong"), Map.entry('秘', "bi"),
			Map.entry('冼', "xian"), Map.entry('员', "yun"), Map.entry('长', "chang"), Map.entry('俞', "yu"),
			Map.entry('沈', "shen"), Map.entry('那', "na"), Map.entry('石', "shi"), Map.entry('车', "che"));

	private Pinyin() {
	}

	/** True for a character that this class can read. */
	public static boolean isHan(char c) {
		return c >= FIRST && c <= LAST;
	}

	/** True when the text holds at least one Han character. */
	public static boolean hasHan(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isHan(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** The syllable of one character: lower-case letters without tone. */
	public static String of(char han) {
		if (!isHan(han)) {
			return String.valueOf(han);
		}
		var known = SYLLABLES[han - FIRST];
		if (known == null) {
			known = HAN.transliterate(String.valueOf(han)).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
			SYLLABLES[han - FIRST] = known;
		}
		return known;
	}

	/** The syllables of a text joined, such as {@code xiuying}. */
	public static String joined(String text) {
		if (text.length() == 1) {
			return of(text.charAt(0));
		}
		var result = new StringBuilder(text.length() * 4);
		for (int i = 0; i < text.length(); i++) {
			result.append(of(text.charAt(i)));
		}
		return result.toString();
	}

	/** First letters, such as {@code zxy} for a three-character name. */
	public static String initials(String text) {
		var result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			var syllable = of(text.charAt(i));
			if (!syllable.isEmpty()) {
				result.append(syllable.charAt(0));
			}
		}
		return result.toString();
	}

	/** A surname's reading. */
	public static String surname(String family) {
		var special = (family.length() == 1) ? AS_SURNAME.get(family.charAt(0)) : null;
		return (special != null) ? special : joined(family);
	}

}
