package io.c360.customer.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A score by documented rules: a base and points for each rule that holds, within 0 and
 * 100. They answer where no model file does; the points are hypotheses of the product's
 * makers, not of the source documents, and are versioned.
 */
public record PointRules(ScoreName name, String version, double base, List<PointRule> rules) {

	/** Scores a customer. */
	public Score score(ScoreFacts facts, Instant asOf) {
		var parts = new ArrayList<Score.Part>();
		parts.add(new Score.Part("base", this.base, "everybody"));
		for (var rule : this.rules) {
			var points = rule.points(facts);
			if (points != 0) {
				parts.add(new Score.Part(rule.name(), points, rule.evidence(facts)));
			}
		}
		var sum = parts.stream().mapToDouble(Score.Part::amount).sum();
		var within = Math.clamp(sum, 0, 100);
		if (within != sum) {
			parts.add(new Score.Part("limit", within - sum, "0 to 100"));
		}
		return new Score(this.name, "rules/" + this.name.name().toLowerCase(java.util.Locale.ROOT) + "/" + this.version,
				within / 100, Score.Scale.POINTS, parts, asOf);
	}

}
