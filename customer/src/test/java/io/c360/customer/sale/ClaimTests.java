package io.c360.customer.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {

	private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

	private static final RecordId CLAIM = RecordId.parse("shop/C-1");

	@Test
	void isTheSameInWhateverOrderItIsTold() {
		var events = new ArrayList<>(List.of(event(ClaimEventType.CLAIMED, 0), event(ClaimEventType.COLLECTED, 47),
				event(ClaimEventType.CANCELLED, 47.5), event(ClaimEventType.LAPSED, 48)));
		var told = Claim.of(CLAIM, events).orElseThrow();

		assertThat(told.state()).isEqualTo(ClaimState.COLLECTED);
		assertThat(told.disregarded()).hasSize(2);
		for (int seed = 0; seed < 24; seed++) {
			Collections.shuffle(events, new Random(seed));
			assertThat(Claim.of(CLAIM, events)).contains(told);
		}
	}

	@Test
	void lapsesByItselfAndNotBefore() {
		var claim = Claim.of(CLAIM, List.of(event(ClaimEventType.CLAIMED, 0))).orElseThrow();
		var late = Claim.of(CLAIM, List.of(event(ClaimEventType.CLAIMED, 0), event(ClaimEventType.LAPSED, 47),
				event(ClaimEventType.COLLECTED, 49)))
			.orElseThrow();

		assertThat(claim.stateAt(claim.until().minusMillis(1))).isEqualTo(ClaimState.HELD);
		assertThat(claim.stateAt(claim.until())).isEqualTo(ClaimState.LAPSED);
		assertThat(claim.until()).isEqualTo(TEN.plus(Duration.ofHours(FlashSale.COLLECT_WITHIN)));
		assertThat(late.state()).as("too early to lapse, too late to collect").isEqualTo(ClaimState.HELD);
	}

	@Test
	void isNoneUntilItIsMade() {
		assertThat(Claim.of(CLAIM, List.of(event(ClaimEventType.COLLECTED, 1)))).isEmpty();
	}

	@Test
	void leavesNoMoreOfAProductThanOfTheSaleInAll() {
		var sale = new FlashSale("store", List.of(), TEN, TEN.plusSeconds(60), 4L, Map.of("red", "3", "blue", "3"),
				null, null, null);

		assertThat(sale.remaining("red", new Stock(Map.of()))).isEqualTo(3);
		assertThat(sale.remaining(null, new Stock(Map.of()))).isEqualTo(4);
		assertThat(sale.remaining("red", new Stock(Map.of("blue", 3L)))).isEqualTo(1);
		assertThat(sale.remaining(null, new Stock(Map.of("blue", 3L, "red", 5L)))).as("others told of more").isZero();
	}

	private static ClaimEvent event(ClaimEventType type, double hour) {
		return new ClaimEvent(RecordId.parse("shop/" + type), new PartyReference.ByRecord(RecordId.parse("crm/1")),
				CLAIM, RecordId.parse("shop/S-1"), TEN.plus(Duration.ofMinutes(Math.round(hour * 60))), type, null,
				null, null, null, null, null, null);
	}

}
