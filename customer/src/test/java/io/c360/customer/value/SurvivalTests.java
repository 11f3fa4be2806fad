package io.c360.customer.value;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SurvivalTests {

	private static final int TENURE = 5;

	private static final int CONTRACT = 15;

	private static final int CHURN = 20;

	@Test
	void equalsThePublishedFiguresOfTheTelcoFile() {
		var all = Survival.of(stays(""));

		assertThat(all.at(12)).isCloseTo(0.8432, within(1e-4));
		assertThat(all.at(24)).isCloseTo(0.7887, within(1e-4));
		assertThat(all.at(60)).isCloseTo(0.6644, within(1e-4));
		assertThat(all.fullMonths(72)).isCloseTo(54.0852, within(1e-4));
		assertThat(all.restrictedMean(72)).isCloseTo(54.4924, within(1e-4));
		assertThat(Survival.of(stays("Month-to-month")).at(12)).isCloseTo(0.7031, within(1e-4));
		assertThat(Survival.of(stays("One year")).at(24)).isCloseTo(0.9783, within(1e-4));
		assertThat(Survival.of(stays("Two year")).at(24)).isEqualTo(1);
	}

	@Test
	void countsThoseWhoStillStayForAsLongAsTheyHaveBeenSeen() {
		var survival = Survival.of(List.of(new Survival.Stay(1, true), new Survival.Stay(2, false),
				new Survival.Stay(3, true), new Survival.Stay(4, false)));

		assertThat(survival.at(0.5)).isEqualTo(1);
		assertThat(survival.at(1)).isEqualTo(0.75);
		assertThat(survival.at(3)).isEqualTo(0.375);
		assertThat(survival.restrictedMean(4)).isCloseTo(1 + 2 * 0.75 + 0.375, within(1e-12));
		assertThat(survival.given(1, 2)).isEqualTo(0.5);
	}

	@Test
	void goesOnAtThePaceOfTheWholeCurveBeyondWhatWasSeen() {
		var survival = Survival.steps(new double[] { 12 }, new double[] { 0.5 });

		assertThat(survival.given(12, 12)).isCloseTo(0.5, within(1e-12));
		assertThat(Survival.CERTAIN.given(100, 100)).isEqualTo(1);
	}

	private static List<Survival.Stay> stays(String contract) {
		return PublicFigures.lines("telco/Telco-Customer-Churn.csv")
			.stream()
			.skip(1)
			.map(line -> line.split(",", -1))
			.filter(row -> contract.isEmpty() || row[CONTRACT].equals(contract))
			.map(row -> new Survival.Stay(Integer.parseInt(row[TENURE]), row[CHURN].equals("Yes")))
			.toList();
	}

}
