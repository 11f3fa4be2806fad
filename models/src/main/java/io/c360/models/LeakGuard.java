package io.c360.models;

import java.util.List;
import java.util.Locale;

/**
 * Refuses models that read what is known only afterwards, and doubts those that are too
 * good to be true.
 */
final class LeakGuard {

	/** From here on a model has probably seen the answer. */
	static final double TOO_GOOD = 0.94;

	/** Words of columns that are filled once somebody has left or has answered. */
	private static final List<String> AFTERWARDS = List.of("churn", "terminat", "status", "exit", "leav", "reason",
			"satisfaction", "outcome", "cltv", "callduration", "durationofcall", "lastcontactduration");

	private LeakGuard() {
	}

	static void check(Manifest manifest) {
		for (var input : manifest.inputs()) {
			check(manifest, input.fact());
			if (input.times() != null) {
				check(manifest, input.times());
			}
		}
		var auc = manifest.measures().getOrDefault("auc", 0.0);
		if (auc >= TOO_GOOD) {
			throw new ModelProblem(manifest.id(),
					"an AUC of " + auc + " is too good to be true; find the input that is known only afterwards");
		}
	}

	private static void check(Manifest manifest, String fact) {
		var folded = fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		AFTERWARDS.stream().filter(folded::contains).findFirst().ifPresent(word -> {
			throw new ModelProblem(manifest.id(),
					"its input " + fact + " is known only afterwards (" + word + "); train it without that column");
		});
	}

}
