package io.c360.customer.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.c360.customer.score.ResponseScore;
import io.c360.customer.score.ResponseVariable;
import io.c360.customer.score.ScoreFacts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures of the source, computed from its own data. */
class ActivationsTests {

	private static final Map<String, ReferenceFigure> FIGURES = Activations.figures()
		.stream()
		.collect(Collectors.toMap(ReferenceFigure::name, figure -> figure));

	@Test
	void threeMonthsTogetherAreAllActivationsAndSoAreAllOrigins() {
		assertThat(computed("months together")).isEqualTo("16142");
		assertThat(computed("origins together")).isEqualTo("16142");
		assertThat(Activations.figures()).extracting(ReferenceFigure::printed).contains("8028", "4086", "4028");
	}

	@Test
	void everyNodeOfTheTreeAddsUp() {
		var nodes = Activations.figures()
			.stream()
			.filter(figure -> List.of("E11", "E12", "E13").contains(figure.row()) && !figure.name().endsWith("share"))
			.toList();

		assertThat(nodes).hasSize(12).allMatch(ReferenceFigure::agrees);
	}

	@Test
	void sharesRoundToWhatIsPrintedButForOne() {
		assertThat(Activations.figures()).filteredOn(figure -> figure.name().endsWith("share"))
			.hasSize(12)
			.filteredOn(figure -> !figure.agrees())
			.containsExactly(new ReferenceFigure("E12", "MOBILE_ONLY/naked phone, share", "29 %", "30 %"));
	}

	@Test
	void penetrationsRoundToWhatIsPrintedAndMayAddsUp() {
		assertThat(Activations.figures()).filteredOn(figure -> figure.row().equals("E14"))
			.hasSize(4)
			.allMatch(ReferenceFigure::agrees)
			.extracting(ReferenceFigure::computed)
			.containsExactly("0.191 %", "0.140 %", "0.013 %", "4028");
	}

	@Test
	void theSourceHasMoreNewNumbersByOriginThanItsMonthsAllow() {
		assertThat(Activations.newNumbersByOrigin()).isEqualTo(7802);
		assertThat(Activations.mostNewNumbersByMonth()).isEqualTo(7775);
	}

	@Test
	void bothMobileBasesTogetherAreWhatThePlanCallsTheMobileNetwork() {
		assertThat(Math.round(Activations.mobileBase() / 10_000.0)).isEqualTo(177);
	}

	@Test
	void theEightContributionsArePrintedToSixDecimals() {
		assertThat(ResponseVariable.all()).extracting(ResponseVariable::row, ResponseVariable::contribution)
			.containsExactly(of("E21", "0.235366"), of("E22", "0.154363"), of("E23", "0.115743"), of("E24", "0.060263"),
					of("E25", "0.056605"), of("E26", "0.038245"), of("E27", "0.035292"), of("E28", "0.019421"));
		assertThat(ResponseVariable.listed()).isEqualByComparingTo("0.715298");
	}

	@Test
	void whoHasEverythingIsScoredWithAllThatIsListed() {
		var best = ResponseScore.of(new ScoreFacts(Map.of("calledMinutes", "900", "dataSessions", "90", "tenureMonths",
				"80", "age", "30", "longDistanceMinutes", "90", "calls", "200", "mms", "20", "dataMegabytes", "9000")));
		var unknown = ResponseScore.of(new ScoreFacts(Map.of()));

		assertThat(best.value()).isCloseTo(0.715298, within(1e-12));
		assertThat(best.contributions()).hasSize(8);
		assertThat(unknown.value()).isZero();
		assertThat(unknown.values()).allMatch(value -> value.isNaN());
	}

	@Test
	void theAgeOfThirtyIsInTheBestRange() {
		var age = ResponseVariable.all().get(3);

		assertThat(age.edges().get(age.range(30))).isEqualTo(24);
		assertThat(age.range(36.9)).isEqualTo(age.range(24));
		assertThat(age.range(37)).isNotEqualTo(age.range(24));
	}

	private static String computed(String name) {
		return Objects.requireNonNull(FIGURES.get(name)).computed();
	}

	private static org.assertj.core.groups.Tuple of(String row, String contribution) {
		return org.assertj.core.groups.Tuple.tuple(row, new BigDecimal(contribution));
	}

}
