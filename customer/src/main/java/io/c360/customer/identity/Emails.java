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
		var limit = (Math.min(a.length(), b.length()) > 12) ? 3 : 1;
		if (sameDomain) {
			var edits = (Math.min(atA, atB) > 4) ? 2 : 1;
			if (Similarity.edits(a.substring(0, atA), b.substring(0, atB), edits) <= edits) {
				return Level.CLOSE;
			}
			return Level.DIFFERENT;
		}
		return (Similarity.edits(a, b, limit) <= limit) ? Level.CLOSE : Level.DIFFERENT;
	}

}
