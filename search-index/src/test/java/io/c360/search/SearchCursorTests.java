package io.c360.search;

import io.c360.customer.CustomerProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchCursorTests {

	@Test
	void readsWhatItWrote() {
		var cursor = new SearchCursor(65.0, 3, SearchableCustomers.id(1), true);

		assertThat(SearchCursor.parse(cursor.toString())).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAA", "NjU6Mw", "bm90OmE6Y3Vyc29y", "张" })
	void refusesWhatItDidNotWrite(String forged) {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> SearchCursor.parse(forged));
	}

}
