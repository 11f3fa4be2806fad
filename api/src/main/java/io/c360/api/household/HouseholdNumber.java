package io.c360.api.household;

import java.util.List;

import io.c360.customer.household.Evidence;
import io.c360.customer.household.MainNumber;
import io.c360.customer.household.PlanCandidate;

/** Numbers of a household. Who may see them says the table of access. */
final class HouseholdNumber {

	private HouseholdNumber() {
	}

	/** The one by which to reach the household. */
	record Main(String msisdn, String customer, MainNumber.Rule because) {

		static Main of(MainNumber main) {
			return new Main(main.line().msisdn(), main.line().person(), main.because());
		}

		/** Whose it is; the number is personal data. */
		@Override
		public String toString() {
			return "main number of " + this.customer;
		}

	}

	/** One that could join the family plan. */
	record Candidate(String msisdn, String customer, double score, List<Evidence> reasons) {

		static Candidate of(PlanCandidate candidate) {
			return new Candidate(candidate.line().msisdn(), candidate.line().person(), candidate.score(),
					candidate.reasons());
		}

		/** Whose it is; the number is personal data. */
		@Override
		public String toString() {
			return "candidate of " + this.customer;
		}

	}

}
