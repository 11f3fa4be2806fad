package io.c360.graph.decision;

import java.util.List;

import io.c360.customer.campaign.Outcome;
import io.c360.customer.consent.Consent;
import io.c360.customer.value.ValueFacts;

/**
 * The facts from which value, stage and next best action follow.
 *
 * @param outcomes what the customer answered to actions in the last year
 * @param householdOutcomes the same of those who live with them
 * @param consents everything the customer said about being contacted
 * @param household how many live together; 1 when nobody is known
 */
public record Standing(ValueFacts facts, List<Outcome> outcomes, List<Outcome> householdOutcomes,
		List<Consent> consents, int household) {

	/** Nothing but how much there is of it: facts are personal data. */
	@Override
	public String toString() {
		return this.facts + ", " + this.outcomes.size() + " outcomes";
	}

}
