package io.c360.customer.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OccurrenceTests {

	@Test
	void comesBackEveryMonthInItsPhases() {
		var november = Occurrence.of(battle(5, 20, null), YearMonth.of(2026, 11)).orElseThrow();

		assertThat(november.id()).hasToString("crm/battle/2026-11");
		assertThat(november.begins()).isEqualTo("2026-11-05");
		assertThat(november.ends()).isEqualTo("2026-11-24");
		assertThat(november.phases()).containsExactly(
				new Occurrence.Phase("warm-up", LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 11)),
				new Occurrence.Phase("sale", LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 24)));
		assertThat(november.state(LocalDate.of(2026, 11, 4))).isEqualTo(Occurrence.State.AHEAD);
		assertThat(november.state(LocalDate.of(2026, 11, 24))).isEqualTo(Occurrence.State.RUNNING);
		assertThat(november.state(LocalDate.of(2026, 11, 25))).isEqualTo(Occurrence.State.OVER);
	}

	@Test
	void doesNotRunIntoTheNextAndKnowsShortMonths() {
		var campaign = battle(31, 31, null);

		assertThat(Occurrence.of(campaign, YearMonth.of(2026, 2)).orElseThrow().begins()).isEqualTo("2026-02-28");
		for (var month = YearMonth.of(2026, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
			assertThat(Occurrence.of(campaign, month).orElseThrow().ends())
				.isBefore(Occurrence.of(campaign, month.plusMonths(1)).orElseThrow().begins());
		}
	}

	@Test
	void keepsWithinTheDaysOfItsCampaign() {
		var campaign = battle(5, 20, LocalDate.of(2026, 12, 31));

		assertThat(Occurrence.from(campaign, LocalDate.of(2025, 1, 1), 9)).extracting(Occurrence::begins)
			.first()
			.isEqualTo(LocalDate.of(2026, 2, 5));
		assertThat(Occurrence.from(campaign, LocalDate.of(2026, 11, 24), 9)).extracting(one -> one.id().key())
			.containsExactly("battle/2026-11", "battle/2026-12");
		assertThat(Occurrence.from(campaign, LocalDate.of(2026, 11, 25), 1)).extracting(one -> one.id().key())
			.containsExactly("battle/2026-12");
		assertThat(Occurrence.of(campaign, YearMonth.of(2027, 1))).isEmpty();
	}

	@Test
	void isFoundByItsId() {
		assertThat(Occurrence.named(RecordId.parse("crm/battle/2026-11")))
			.contains(Map.entry(RecordId.parse("crm/battle"), YearMonth.of(2026, 11)));
		assertThat(Occurrence.named(RecordId.parse("crm/battle"))).isEmpty();
		assertThat(Occurrence.named(RecordId.parse("crm/battle/2026-13"))).isEmpty();
	}

	private static Campaign battle(long day, long days, @Nullable LocalDate ends) {
		return new Campaign(RecordId.parse("crm/battle"), 1, "Battle", "active", LocalDate.of(2026, 1, 10), ends,
				List.of("outbound-call"), null, null, null,
				new Recurrence(day, days, Map.of("warm-up", "1", "sale", "8", "thanks", "30")), null);
	}

}
