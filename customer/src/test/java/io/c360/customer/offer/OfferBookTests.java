package io.c360.customer.offer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfferBookTests {

	private final OfferBook book = OfferBook.handsetPlan();

	@Test
	void findsTheThreeConflictsOfTheSource() {
		assertThat(this.book.conflicts()).containsExactlyInAnyOrder(
				new OfferBook.Conflict("iphone", "NAKED", "ALL", List.of(469_900L, 485_000L, 516_000L),
						List.of("O01", "O02", "O15")),
				new OfferBook.Conflict("iphone", "CONTRACT", "NEW_BUNDLE", List.of(359_900L, 365_000L, 379_900L),
						List.of("O03", "O04", "O14")),
				new OfferBook.Conflict("iphone", "CONTRACT", "NEW_SINGLE", List.of(365_000L, 379_900L),
						List.of("O05", "O06", "O14")));
	}

	@Test
	void givesBackAShareOfUsageUntilAllIsGone() {
		var credit = Objects.requireNonNull(offer("O01").credit());

		var payments = credit.simulate(List.of(20_001L));

		assertThat(payments.getFirst()).isEqualTo(10_000);
		assertThat(payments.get(1)).isEqualTo(7_000);
		assertThat(payments).hasSize(1 + 43);
		assertThat(payments.stream().mapToLong(Long::longValue).sum()).isEqualTo(310_000);
		assertThat(credit.simulate(List.of(0L))).containsExactly(10_000L);
	}

	@Test
	void givesBackThirteenPayments() {
		var credit = Objects.requireNonNull(offer("O02").credit());

		assertThat(credit.simulate(List.of())).hasSize(13).first().isEqualTo(10_000L);
		assertThat(credit.simulate(List.of()).stream().mapToLong(Long::longValue).sum()).isEqualTo(116_800);
	}

	@Test
	void endsAfterFortyEightMonthsWhateverIsLeft() {
		var credit = Objects.requireNonNull(offer("O11").credit());

		assertThat(credit.simulate(List.of(10_000L))).hasSize(48).containsOnly(3_000L);
		assertThat(credit.simulate(List.of(100_000L)).stream().mapToLong(Long::longValue).sum()).isEqualTo(499_900);
	}

	@Test
	void knowsWhatIsPaidAndPromised() {
		assertThat(offer("O10").upFront()).isEqualTo(441_900);
		assertThat(offer("O12").commitment()).isEqualTo(933_600);
		assertThat(offer("O13").commitment()).isEqualTo(693_600);
	}

	@Test
	void flagsWhatTheSourceLeavesUnclearInsteadOfGuessing() {
		assertThat(offer("O09").unclear()).contains("2.5折");
		assertThat(offer("O09").credit()).isNull();
		assertThat(this.book.offers()).hasSize(15).allMatch(offer -> offer.newSim() == null);
	}

	@Test
	void isVisibleBeforeItStarts() {
		var soon = """
				{"version": "1", "offers": [{"id": "N1", "channels": ["store"], "product": "plan", "form": "CONTRACT",
				  "classes": ["ALL"], "visibleFrom": "2026-03-01", "from": "2026-03-08", "until": "2026-03-31", "terms": "-"}]}""";
		var book = OfferBook.read(new ByteArrayInputStream(soon.getBytes(StandardCharsets.UTF_8)));

		assertThat(book.visibleOn(LocalDate.of(2026, 2, 28))).isEmpty();
		assertThat(book.visibleOn(LocalDate.of(2026, 3, 1))).hasSize(1);
		assertThat(book.offers().getFirst().runsOn(LocalDate.of(2026, 3, 1))).isFalse();
		assertThat(book.offers().getFirst().runsOn(LocalDate.of(2026, 3, 8))).isTrue();
		assertThat(book.visibleOn(LocalDate.of(2026, 4, 1))).isEmpty();
	}

	@Test
	void saysWhatIsWrongWithABook() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> OfferBook.read(new ByteArrayInputStream("{\"pric\": 1}".getBytes(StandardCharsets.UTF_8))))
			.withMessageContaining("offers");
	}

	private Offer offer(String id) {
		return this.book.offer(id).orElseThrow();
	}

}
