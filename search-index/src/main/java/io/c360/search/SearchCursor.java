package io.c360.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;

/**
 * Where a page of search results ends: the sort values of its last hit.
 *
 * @param misspelt whether the pages list those found by a misspelling
 */
public record SearchCursor(double score, int records, CustomerId customer, boolean misspelt) {

	private static final Pattern FLAG = Pattern.compile("true|false");

	/**
	 * Reads what {@link #toString()} wrote.
	 * @throws CustomerProblem.Invalid for anything else
	 */
	public static SearchCursor parse(String text) {
		try {
			var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			var parts = plain.split(":", -1);
			if (parts.length == 4 && FLAG.matcher(parts[3]).matches()
					&& Double.isFinite(Double.parseDouble(parts[0]))) {
				return new SearchCursor(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]),
						CustomerId.parse(parts[2]), Boolean.parseBoolean(parts[3]));
			}
		}
		catch (IllegalArgumentException ex) {
			throw unknown();
		}
		throw unknown();
	}

	private static CustomerProblem.Invalid unknown() {
		return new CustomerProblem.Invalid("This cursor is not one that a search returned");
	}

	/** Opaque text that is safe in an address. */
	@Override
	public String toString() {
		var plain = this.score + ":" + this.records + ":" + this.customer + ":" + this.misspelt;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
