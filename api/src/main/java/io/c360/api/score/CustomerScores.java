package io.c360.api.score;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.score.CustomerFacts;
import io.c360.customer.score.Score;
import io.c360.customer.score.Scores;
import io.c360.graph.decision.StandingPart;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.usage.UsageSummaryPart;
import io.c360.models.ModelCard;
import io.c360.models.ModelFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerScores implements CustomerField {

	private static final StandingPart STANDING = new StandingPart();

	private static final UsageSummaryPart USAGE = new UsageSummaryPart();

	private final Scores scores;

	private final ModelFiles files;

	private final InstantSource clock;

	CustomerScores(Scores scores, ModelFiles files, InstantSource clock) {
		this.scores = scores;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "scores";
	}

	@Override
	public Set<? extends ProfilePart<?>> parts(Asked asked) {
		return Set.of(STANDING, USAGE);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable List<Score> scores(CustomerAnswer customer) {
		var standing = customer.part(STANDING);
		var now = this.clock.instant();
		var facts = new CustomerFacts(customer.view().records(), standing.facts().subscriptions(),
				standing.facts().bills(), standing.facts().complaints(), customer.part(USAGE),
				(standing.residents() > 1) ? 1 : 0, null);
		return this.scores.of(facts.at(now), now);
	}

	@QueryMapping
	@Nullable List<ModelCard> scoreModels() {
		return this.files.cards();
	}

	@SchemaMapping(typeName = "ModelCard")
	List<Measure> measures(ModelCard card) {
		return card.measures()
			.entrySet()
			.stream()
			.sorted(java.util.Map.Entry.comparingByKey())
			.map(measure -> new Measure(measure.getKey(), measure.getValue()))
			.toList();
	}

	/** One figure that was measured. */
	record Measure(String name, double value) {
	}

}
