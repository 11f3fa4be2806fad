package io.c360.customer.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Scores customers: by the first model file that fits, otherwise by rules. */
public final class Scores {

	private final Supplier<List<? extends Scorer>> models;

	/**
	 * Uses models.
	 * @param models what there is at a moment; files may be replaced while others ask
	 */
	public Scores(Supplier<List<? extends Scorer>> models) {
		this.models = models;
	}

	/** Every score of a customer, in the order of {@link ScoreName}. */
	public List<Score> of(ScoreFacts facts, Instant asOf) {
		var models = this.models.get();
		return StandardRules.ALL.stream().map(rules -> {
			var fit = models.stream().filter(model -> model.name() == rules.name()).toList();
			var passed = new ArrayList<Score.Passed>();
			for (var model : fit) {
				var score = model.score(facts, asOf);
				if (score.isPresent()) {
					return score.get().after(passed);
				}
				model.passes(facts).ifPresent(passed::add);
			}
			return rules.score(facts, asOf).after(passed);
		}).toList();
	}

	/** One score of a customer. */
	public Score of(ScoreName name, ScoreFacts facts, Instant asOf) {
		return of(facts, asOf).stream().filter(score -> score.name() == name).findFirst().orElseThrow();
	}

}
