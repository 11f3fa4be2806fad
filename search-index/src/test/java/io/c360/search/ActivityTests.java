package io.c360.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityTests {

	@Test
	void keepsTheNewestTextsAndTheBeginningOfEach() {
		var texts = IntStream.range(0, 50).mapToObj(i -> i + " " + "x".repeat(600)).toList();

		var activity = new Activity(texts, List.of(), false, List.of(), null, null);

		assertThat(activity.texts()).hasSize(Activity.MOST_TEXTS).allMatch(text -> text.length() == 500);
		assertThat(activity.texts().getFirst()).startsWith("0 ");
	}

	@Test
	void cutsNoCharacterInTwo() {
		var text = "x".repeat(499) + "𠀀" + "y";

		assertThat(new Activity(List.of(text), List.of(), false, List.of(), null, null).texts())
			.containsExactly("x".repeat(499));
	}

	@Test
	void isAFilterThatAsksForValueOnlyWhenItNamesBandsOrStages() {
		var contract = new SearchFilter(java.util.Set.of(), null, java.util.Set.of(), java.util.Set.of(),
				java.util.Set.of(), true, LocalDate.parse("2026-01-01"), null);

		assertThat(contract.asksForValue()).isFalse();
		assertThat(SearchFilters.of(contract).toString()).contains("openComplaint", "\"gte\":\"2026-01-01\"");
	}

}
