package io.c360.api.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.api.profile.CustomerAnswer;
import io.c360.customer.CustomerId;
import io.c360.customer.identity.Explanation;
import io.c360.graph.identity.Recognized;
import org.jspecify.annotations.Nullable;

/** Who is meant, as far as whoever asks may meet them. */
record Recognition(Verdict verdict, @Nullable CustomerAnswer customer, List<Candidate> candidates) {

	/**
	 * Of those who were found, those whom the asker may meet; nobody else is hinted at.
	 */
	static Recognition of(Recognized found, Map<CustomerId, CustomerAnswer> candidates,
			Map<CustomerId, CustomerAnswer> customers) {
		var near = found.candidates()
			.stream()
			.flatMap(one -> Optional.ofNullable(candidates.get(one.customer()))
				.map(customer -> new Candidate(one.explanation(), customer))
				.stream())
			.toList();
		var customer = (found.customer() != null) ? customers.get(found.customer()) : null;
		var verdict = (customer != null) ? Verdict.KNOWN
				: (found.contested() && !near.isEmpty()) ? Verdict.SEVERAL : Verdict.NOBODY;
		return new Recognition(verdict, customer, near);
	}

	/** What came of it. */
	enum Verdict {

		/** One customer, and clearly. */
		KNOWN,
		/** Several who are clearly not one. */
		SEVERAL,
		/** Nobody whom we know. */
		NOBODY

	}

	/** Somebody who is near. */
	record Candidate(Explanation explanation, CustomerAnswer customer) {
	}

}
