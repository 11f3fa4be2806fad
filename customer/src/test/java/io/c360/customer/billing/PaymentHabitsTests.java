package io.c360.customer.billing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentHabitsTests {

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	@Test
	void saysNothingWithoutPayments() {
		assertThat(PaymentHabits.of(List.of(), List.of(), NOW))
			.isEqualTo(new PaymentHabits(null, null, 0, null, null, PaymentHabits.RULE));
	}

	@Test
	void countsBillsThatAreDueAndWhetherTheyWerePaidByThen() {
		var habits = PaymentHabits.of(List.of(bill("1", "2026-01-01", "2026-01-20", "2026-01-20"),
				bill("2", "2025-12-01", "2025-12-20", "2025-12-24"), bill("3", "2025-11-01", "2025-11-20", null),
				bill("4", "2026-03-01", "2026-03-20", null), bill("5", "2024-01-01", "2024-01-20", null)), List.of(),
				NOW);

		assertThat(habits.duesSeen()).isEqualTo(3);
		assertThat(habits.onTime()).isEqualTo(1 / 3.0);
	}

	@Test
	void knowsTheUsualWayRhythmAndAmount() {
		var habits = PaymentHabits.of(List.of(),
				List.of(topup("1", 90, 3000, "alipay"), topup("2", 60, 5000, "wechat"), topup("3", 31, 5000, "wechat"),
						topup("4", 1, 2000, "alipay"), topup("5", 500, 1, "cash"), topup("6", 500, 1, "cash"),
						topup("7", 500, 1, "cash")),
				NOW);

		assertThat(habits.method()).as("even, alipay is newer").isEqualTo("alipay");
		assertThat(habits.topupEvery()).isEqualTo(Duration.ofDays(30));
		assertThat(habits.topupAmount()).isEqualTo(5000);
	}

	private static Bill bill(String key, String sent, String due, @Nullable String paid) {
		return new Bill(new RecordId("billing", key), party(), LocalDate.parse(sent), null, null, Money.fen(8900), null,
				null, null, LocalDate.parse(due), (paid != null) ? LocalDate.parse(paid) : null, null);
	}

	private static Topup topup(String key, int daysAgo, long fen, String method) {
		return new Topup(new RecordId("billing", "T" + key), party(), NOW.minus(Duration.ofDays(daysAgo)),
				Money.fen(fen), null, null, method);
	}

	private static PartyReference party() {
		return new PartyReference.ByRecord(new RecordId("crm", "1"));
	}

}
