package io.c360.graph.decision;

import java.util.List;

import io.c360.customer.consent.Consent;
import io.c360.customer.decision.ContactHistory;
import io.c360.customer.value.ValueFacts;

/**
 * The facts from which value, stage and next best action follow.
 *
 * @param own how the customer was contacted in the last year
 * @param household how those who live with them were in the last 90 days
 * @param consents everything the customer said about being contacted
 * @param residents how many live together; 1 when nobody is known
 * @param familyPlan true when they have the main or a secondary number of a family plan
 */
public record Standing(ValueFacts facts, ContactHistory own, ContactHistory household, List<Consent> consents,
		int residents, boolean familyPlan) {

	/** Nothing but how much there is of it: facts are personal data. */
	@Override
	public String toString() {
		return this.facts + ", " + this.own;
	}

}
