package io.c360.customer.name;

import java.text.Normalizer;
import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/** Text of any script as lower-case ASCII words separated by single spaces. */
public final class Fold {

	private static final Transliterator ANY = Transliterator
		.getInstance("Any-Latin; de-ASCII; Latin-ASCII; Lower; [^\\u0000-\\u007f] Remove");

	private Fold() {
	}

	/**
	 * Folds case, width, accents and script. Apostrophes vanish, hyphens and other
	 * punctuation separate words.
	 */
	public static String words(String text) {
		var folded = ascii(text);
		var result = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			var c = Character.toLowerCase(folded.charAt(i));
			if (Character.isLetterOrDigit(c)) {
				result.append(c);
			}
			else if (c != '\'' && c != '`' && !result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
				result.append(' ');
			}
		}
		if (!result.isEmpty() && result.charAt(result.length() - 1) == ' ') {
			result.setLength(result.length() - 1);
		}
		return result.toString();
	}

	/** Han characters stay, everything else is folded for comparison. */
	public static String keepingHan(String text) {
		return narrow(text).strip().toLowerCase(Locale.ROOT);
	}

	/** Full-width digits and letters as the usual ones. */
	public static String narrow(String text) {
		return isNarrow(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	private static boolean isNarrow(String text) {
		for (int i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			if (c > 127 && !Pinyin.isHan(c)) {
				return false;
			}
		}
		return true;
	}

	static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

	private static String ascii(String text) {
		if (isAscii(text)) {
			return text;
		}
		var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2019', '\'');
		if (Pinyin.hasHan(narrow)) {
			var spaced = new StringBuilder();
			for (int i = 0; i < narrow.length(); i++) {
				var c = narrow.charAt(i);
				if (Pinyin.isHan(c)) {
					spaced.append(' ').append(Pinyin.of(c)).append(' ');
				}
				else {
					spaced.append(c);
				}
			}
			narrow = spaced.toString();
		}
		narrow = Khmer.latin(narrow);
		return isAscii(narrow) ? narrow : ANY.transliterate(narrow);
	}

}
