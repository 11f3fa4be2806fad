package io.c360.customer.identity;

import java.util.Locale;

import io.c360.customer.name.Similarity;

/**
 * E-mail addresses: the bare address in lower case, compared with tolerance for typing.
 */
final class Emails {

	private Emails() {
	}

	/** The address between angle brackets if there are any; empty when it is none. */
	static String normalise(String text) {
		var value = text.strip().toLowerCase(Locale.ROOT);
		var open = value.indexOf('<');
		var close = value.indexOf('>', open + 1);
		if (open >= 0 && close > open) {
			value = value.substring(open + 1, close).strip();
		}
		var at = value.indexOf('@');
		return (at < 1 || at == value.length() - 1) ? "" : value;
	}

	static Level compare(String a, String b) {
		if (a.equals(b)) {
			return Level.EXACT;
		}
		var atA = a.indexOf('@');
		var atB = b.indexOf('@');
		var sameLocal = atA == atB && a.regionMatches(0, b, 0, atA);
		var sameDomain = a.length() - atA == b.length() - atB && a.regionMatches(atA, b, atB, a.length() - atA);
		if (sameLocal) {
			return (Similarity.edits(a.substring(atA), b.substring(atB), 3) <= 3) ? Level.CLOSE : Level.PART;
		}
		if (sameDomain) {
			return locals(a.substring(0, atA), b.substring(0, atB));
		}
		var limit = (Math.min(a.length(), b.length()) > 12) ? 3 : 1;
		return (Similarity.edits(a, b, limit) <= limit) ? Level.CLOSE : Level.DIFFERENT;
	}

	/**
	 * At one provider everybody's address is near somebody else's: initial, surname, a
	 * number. Another number or another first letter is another person's, unless it is
	 * the only slip in an address that has a number to tell it by.
	 */
	private static Level locals(String a, String b) {
		var edits = (Math.min(a.length(), b.length()) > 4) ? 2 : 1;
		if (Similarity.edits(a, b, edits) > edits) {
			return Level.DIFFERENT;
		}
		var ofA = digits(a);
		var ofB = digits(b);
		if (a.charAt(0) != b.charAt(0)) {
			var slip = Similarity.oneEdit(a, b) && ofA.equals(ofB) && (a.length() != b.length() || ofA.length() > 1);
			return slip ? Level.CLOSE : Level.PART;
		}
		return (ofA.equals(ofB) || (Math.min(ofA.length(), ofB.length()) > 1 && Similarity.oneEdit(ofA, ofB)))
				? Level.CLOSE : Level.PART;
	}

	private static String digits(String text) {
		var result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				result.append(text.charAt(i));
			}
		}
		return result.toString();
	}

}
