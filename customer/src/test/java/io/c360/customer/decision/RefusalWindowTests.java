package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalWindowTests {

	private static final Instant REFUSED = Instant.parse("2026-03-10T02:00:00Z");

	private static final RefusalWindow WINDOW = new RefusalWindow("N03", "refusals@1", "PRICE", false,
			Duration.ofDays(90), Duration.ofDays(30), Duration.ofDays(14));

	@Test
	void closesForTheWholeWindowWhenNoContractEndsWithinIt() {
		assertThat(until(null)).isEqualTo("2026-06-08T02:00:00Z");
		assertThat(until(LocalDate.of(2026, 12, 31))).isEqualTo("2026-06-08T02:00:00Z");
	}

	/** The contract ends in 82 days: it must not run out unspoken. */
	@Test
	void opensForTheLastDaysOfAContractThatEndsBefore() {
		assertThat(until(LocalDate.of(2026, 5, 31))).isEqualTo("2026-04-30T16:00:00Z");
	}

	@Test
	void saysNothingForAPauseHoweverSoonTheContractEnds() {
		assertThat(until(LocalDate.of(2026, 3, 20))).isEqualTo("2026-03-24T02:00:00Z");
	}

	@Test
	void neverOpensEarlyWhenTheRowGivesNoLastDays() {
		var never = new RefusalWindow("N04", "refusals@1", "PRICE", false, Duration.ofDays(90), Duration.ZERO,
				Duration.ZERO);

		var bar = never.bar(refused(), LocalDate.of(2026, 5, 31));

		assertThat(bar.until()).isEqualTo("2026-06-08T02:00:00Z");
		assertThat(bar.early()).isFalse();
	}

	private static Instant until(@Nullable LocalDate contractEnds) {
		return WINDOW.bar(refused(), contractEnds).until();
	}

	private static Contact refused() {
		return new Contact("renew-gift", "renewal", "hotline", REFUSED, Contact.Answer.REFUSED, "too dear", false);
	}

}
