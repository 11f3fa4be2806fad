package io.c360.customer.score;

import java.time.Instant;
import java.util.Optional;

/** A model that may answer for a customer. */
public interface Scorer {

	/** What it scores. */
	ScoreName name();

	/**
	 * Scores a customer.
	 * @return empty when the model was not made for customers like this one
	 */
	Optional<Score> score(ScoreFacts facts, Instant asOf);

	/** Why it does not score a customer whom it might have; empty when it just cannot. */
	default Optional<Score.Passed> passes(ScoreFacts facts) {
		return Optional.empty();
	}

}
