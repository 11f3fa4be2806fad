package io.c360.customer.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarginSeriesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

	private static final Map<YearMonth, Long> FALLING = Map.of(YearMonth.of(2026, 1), 300L, YearMonth.of(2026, 2), 280L,
			YearMonth.of(2026, 3), 260L, YearMonth.of(2026, 4), 240L, YearMonth.of(2026, 5), 220L,
			YearMonth.of(2026, 6), 900L);

	@Test
	void judgesItsTrendByFullMonths() {
		var series = MarginSeries.ofCharges(FALLING);

		assertThat(series.trend(TODAY, 6).direction()).isEqualTo(Trend.Direction.DOWN);
		assertThat(series.trend(TODAY, 6).values()).isEqualTo(5);
		assertThat(series.trend(TODAY, 3).direction()).isEqualTo(Trend.Direction.UNKNOWN);
	}

	@Test
	void knowsWhatWasChargedLast() {
		assertThat(MarginSeries.ofCharges(FALLING).latestCharge()).isEqualTo(900);
		assertThat(MarginSeries.ofCharges(Map.of()).latestCharge()).isZero();
	}

	@Test
	void countsAMonthWithoutAnyChargeAsNothing() {
		var series = MarginSeries
			.ofCharges(Map.of(YearMonth.of(2026, 1), 300L, YearMonth.of(2026, 3), 260L, YearMonth.of(2026, 4), 0L));

		assertThat(series.months()).hasSize(4).extracting(MonthMargin::charged).containsExactly(300L, 0L, 260L, 0L);
		assertThat(series.latestCharge()).isEqualTo(260);
	}

}
