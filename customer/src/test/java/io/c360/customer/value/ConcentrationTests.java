package io.c360.customer.value;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConcentrationTests {

	@Test
	void findsTheSharesThatWerePlanted() {
		var report = Concentration.of(new long[] { 50, 30, 10, 5, 3, 1, 1, -10, -20, -20 });

		assertThat(report.topShare()).isEqualTo(0.8);
		assertThat(report.bottomLoss()).isEqualTo(0.5);
		assertThat(report.total()).isEqualTo(50);
		assertThat(report.edges()).isEqualTo(new ValueBand.Edges(30, 1));
	}

	@Test
	void measuresTheRevenueOfTheTelcoFileInsteadOfAssumingEightyPercent() {
		var totals = PublicFigures.lines("telco/Telco-Customer-Churn.csv")
			.stream()
			.skip(1)
			.map(line -> line.split(",", -1)[19].strip())
			.mapToLong(total -> total.isEmpty() ? 0 : Math.round(Double.parseDouble(total) * 100))
			.toArray();

		assertThat(Concentration.of(totals).topShare()).isCloseTo(0.5366, within(0.0001));
	}

	@Test
	void hasNoInequalityAmongEquals() {
		assertThat(Concentration.of(new long[] { 7, 7, 7, 7 }).gini()).isCloseTo(0, within(1e-12));
		assertThat(Concentration.of(new long[0]).customers()).isZero();
	}

}
