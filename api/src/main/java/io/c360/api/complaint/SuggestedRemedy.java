package io.c360.api.complaint;

import io.c360.customer.Money;
import io.c360.rules.Rules.Remedy;

/**
 * Something that may be offered to make good.
 *
 * @param because why the table suggests it
 * @param rule of the remedy table
 */
record SuggestedRemedy(String remedy, Money cost, String because, String rule) {

	static SuggestedRemedy of(Remedy remedy) {
		return new SuggestedRemedy(remedy.remedy(), Money.fen(remedy.fen()), remedy.because(), remedy.rule());
	}

	/** The place of the rule in the table, by its number. */
	public int row() {
		var digits = this.rule.replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
