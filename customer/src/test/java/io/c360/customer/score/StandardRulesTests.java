package io.c360.customer.score;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StandardRulesTests {

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	private static final List<String> STICKY = List.of(CustomerFacts.CONTRACT_MONTHS_LEFT, CustomerFacts.HOLDINGS,
			CustomerFacts.GROUPS, CustomerFacts.TENURE_MONTHS, CustomerFacts.POINTS);

	@Test
	void partsAddUpToEveryScore() {
		var random = new Random(7);

		for (var round = 0; round < 500; round++) {
			var facts = any(random);
			for (var rules : StandardRules.ALL) {
				var score = rules.score(facts, NOW);
				assertThat(score.sum() / 100).as(score.model()).isCloseTo(score.value(), within(1e-12));
				assertThat(score.value()).isBetween(0.0, 1.0);
			}
		}
	}

	@Test
	void stickinessNeverFallsWhenOneOfItsPartsGrows() {
		var random = new Random(11);

		for (var round = 0; round < 300; round++) {
			var facts = any(random);
			var before = score(ScoreName.STICKINESS, facts);
			for (var part : STICKY) {
				var more = facts.with(part, facts.number(part, 0) + random.nextInt(1, 30));
				assertThat(score(ScoreName.STICKINESS, more).value()).as(part).isGreaterThanOrEqualTo(before.value());
			}
		}
	}

	@Test
	void theEightContributionsAreThoseOfTheSource() {
		var contributions = StandardRules.ALL.get(1).rules().stream().map(PointRule::points).toList();

		assertThat(contributions).containsExactly(23.5366, 15.4363, 11.5743, 6.0263, 5.6605, 3.8245, 3.5292, 1.9421);
		assertThat(contributions.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(71.5298, within(1e-9));
	}

	@Test
	void aCustomerOfThirtyAnswersBetterThanOneOfSixty() {
		var young = score(ScoreName.RESPONSE, new ScoreFacts(Map.of(CustomerFacts.AGE, "30")));
		var old = score(ScoreName.RESPONSE, new ScoreFacts(Map.of(CustomerFacts.AGE, "60")));

		assertThat(young.value()).isGreaterThan(old.value());
	}

	@Test
	void unknownFactsGiveNoPoints() {
		var score = score(ScoreName.CHURN, new ScoreFacts(Map.of()));

		assertThat(score.parts()).extracting(Score.Part::name).containsExactly("base");
		assertThat(score.model()).isEqualTo("rules/churn/1");
	}

	private static Score score(ScoreName name, ScoreFacts facts) {
		return new Scores(List::of).of(name, facts, NOW);
	}

	private static ScoreFacts any(Random random) {
		var values = new TreeMap<String, String>();
		for (var rules : StandardRules.ALL) {
			rules.rules().forEach(rule -> {
				if (random.nextBoolean()) {
					values.put(rule.fact(), String.valueOf(random.nextInt(-1, 200) / 2.0));
				}
			});
		}
		return new ScoreFacts(values);
	}

}
