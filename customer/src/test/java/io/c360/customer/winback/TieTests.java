package io.c360.customer.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.value.Survival;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TieTests {

	private static final LocalDate LEFT = LocalDate.of(2026, 3, 31);

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	@Test
	void countsACallThatBothSidesReportOnce() {
		var at = Instant.parse("2026-03-01T03:04:05Z");

		var ties = Tie.of(List.of(new Talk(member(1), true, at), new Talk(member(1), true, at.plusSeconds(20))), LEFT);

		assertThat(ties).singleElement().satisfies(tie -> assertThat(tie.out()).isEqualTo(1));
	}

	@Test
	void prefersThoseWhoCalledBothWaysAndOfLate() {
		var talks = new ArrayList<Talk>();
		for (int day = 1; day <= 3; day++) {
			talks.add(new Talk(member(1), true, noon(LEFT.minusDays(day))));
			talks.add(new Talk(member(2), day % 2 == 0, noon(LEFT.minusDays(day))));
			talks.add(new Talk(member(3), day % 2 == 0, noon(LEFT.minusDays(60 + day))));
		}

		assertThat(Tie.of(talks, LEFT)).extracting(Tie::member).containsExactly(member(2), member(1), member(3));
	}

	/** Counted again in the most obvious way, pair by pair. */
	@Test
	void equalsABruteForceCountOnAHundredRandomGroups() {
		for (int seed = 0; seed < 100; seed++) {
			var random = new Random(seed);
			var talks = new ArrayList<Talk>();
			for (int i = 0; i < random.nextInt(200); i++) {
				talks.add(new Talk(member(random.nextInt(8)), random.nextBoolean(),
						noon(LEFT.minusDays(random.nextInt(90))).plusSeconds(60L * random.nextInt(3))));
			}

			var ties = Tie.of(talks, LEFT);

			var strengths = new HashMap<CustomerId, Double>();
			for (int member = 0; member < 8; member++) {
				var own = member(member);
				var unique = new HashSet<String>();
				Set<LocalDate> days = new HashSet<>();
				boolean out = false;
				boolean in = false;
				LocalDate last = LocalDate.MIN;
				for (var talk : talks) {
					if (talk.member().equals(own)) {
						unique.add(talk.outgoing() + " " + talk.at());
						var day = talk.at().atZone(CHINA).toLocalDate();
						days.add(day);
						out |= talk.outgoing();
						in |= !talk.outgoing();
						last = day.isAfter(last) ? day : last;
					}
				}
				if (!days.isEmpty()) {
					var gone = LEFT.toEpochDay() - last.toEpochDay() - 1;
					strengths.put(own, days.size() * (out && in ? 2 : 1) * Math.pow(0.5, Math.max(0, gone) / 30.0));
				}
				var tie = ties.stream().filter(one -> one.member().equals(own)).findFirst();
				assertThat(tie.map(one -> one.in() + one.out()).orElse(0)).isEqualTo(unique.size());
			}
			assertThat(ties).hasSize(strengths.size())
				.allSatisfy(
						tie -> assertThat(tie.strength()).isCloseTo(strengths.get(tie.member()), Offset.offset(1e-9)));
			assertThat(ties.stream().map(Tie::strength).toList())
				.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		}
	}

	@Test
	void givesReasonsThatAddUpAndRanksByValueTimesChance() {
		var tie = Tie.of(List.of(new Talk(member(1), true, noon(LEFT.minusDays(1)))), LEFT);
		var close = new Leaver(member(9), LEFT, "PRICE", 10_000, true, tie);
		var far = new Leaver(member(8), LEFT, "ARREARS", 10_000, true, List.of());

		var better = Chance.of(close, Survival.CERTAIN, LEFT.plusDays(20));
		var worse = Chance.of(far, Survival.CERTAIN, LEFT.plusDays(20));

		assertThat(better.expected()).isGreaterThan(worse.expected());
		var odds = better.reasons().stream().mapToDouble(Chance.Reason::points).sum();
		assertThat(better.chance()).isCloseTo(1 / (1 + Math.exp(-odds)), Offset.offset(1e-12));
		assertThat(better.secondValue()).isEqualTo(worse.secondValue()).isBetween(300_000L, 360_000L);
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(12, 0).atZone(CHINA).toInstant();
	}

	private static CustomerId member(int number) {
		return new CustomerId(new UUID(7, number));
	}

}
