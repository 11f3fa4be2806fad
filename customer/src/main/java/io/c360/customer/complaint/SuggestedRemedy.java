package io.c360.customer.complaint;

import io.c360.customer.Money;

/**
 * Something that may be offered to make good.
 *
 * @param because why the table suggests it
 * @param row of the remedy table
 */
public record SuggestedRemedy(String remedy, Money cost, String because, int row) {

	static SuggestedRemedy of(DecisionTable.Decided row) {
		return new SuggestedRemedy(row.text("remedy").orElseThrow(), Money.fen(row.number("fen")),
				row.text("because").orElse(""), row.row());
	}

}
