package io.c360.customer.loyalty;

import java.time.Instant;
import java.util.List;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PointsAccountTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private static final List<PointsEntry> ENTRIES = List.of(entry(3, "star", -50, null),
			entry(1, "star", 100, "silver"), entry(5, "star", 20, "gold"), entry(2, "miles", 7, null));

	@Test
	void isTheSumOfTheEntriesAsOfAnyTime() {
		assertThat(balances(0)).isEmpty();
		assertThat(balances(1)).containsExactly(100L);
		assertThat(balances(4)).containsExactly(7L, 50L);
		assertThat(balances(9)).containsExactly(7L, 70L);
	}

	@Test
	void knowsTheTierOfThatTimeAndTheNewestEntryFirst() {
		var star = PointsAccount.of(ENTRIES, day(4)).getLast();
		assertThat(star.tier()).isEqualTo("silver");
		assertThat(star.entries()).extracting(PointsEntry::points).containsExactly(-50L, 100L);
		assertThat(PointsAccount.of(ENTRIES, day(9)).getLast().tier()).isEqualTo("gold");
	}

	private static List<Long> balances(int day) {
		return PointsAccount.of(ENTRIES, day(day)).stream().map(PointsAccount::balance).toList();
	}

	private static PointsEntry entry(int day, String programme, long points, @Nullable String tier) {
		return new PointsEntry(new RecordId("crm", programme + day),
				new PartyReference.ByRecord(new RecordId("crm", "1")), day(day), programme, points, "bill", tier, null);
	}

	private static Instant day(int day) {
		return START.plusSeconds(86_400L * day);
	}

}
