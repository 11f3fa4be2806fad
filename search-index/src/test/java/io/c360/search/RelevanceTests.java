package io.c360.search;

import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.party.PartyType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RelevanceTests {

	@Test
	void neverFindsFormerCustomers() {
		assertThat(query("张伟")).contains("\"filter\":[{\"term\":{\"former\":{\"value\":false}}}]");
	}

	@Test
	void comparesIdentifiersInTheirNormalisedForm() {
		assertThat(query("+86 138-0013-8000")).contains("{\"phone\":{\"value\":\"13800138000\"}}");
		assertThat(query("Zhang@Example.CN")).contains("{\"email\":{\"value\":\"zhang@example.cn\"}}");
		assertThat(query("44010619870302001x")).contains("{\"identifier\":{\"value\":\"44010619870302001X\"}}");
	}

	@Test
	void looksForPhonesOnlyWhenItLooksLikeOne() {
		assertThat(query("A-1234")).doesNotContain("\"phone\"");
	}

	@Test
	void takesFourDigitsForTheEndOfANumberToo() {
		assertThat(query("8000")).contains("{\"phoneTail\":{\"value\":\"8000\"}}");
	}

	@Test
	void soundsOutHanNames() {
		assertThat(query("张玮")).contains("SOUNDS_ALIKE").contains("{\"latin\":{\"value\":\"zhangwei\"}}");
	}

	@Test
	void readsShortLatinWordsAsInitialsToo() {
		assertThat(query("zw")).contains("{\"initials\":{\"value\":\"zw\"}}");
		assertThat(query("zhangxiuying")).doesNotContain("\"initials\"");
	}

	@Test
	void triesEachWordOfSeveralEverywhere() {
		assertThat(query("张伟 广州市")).contains("ALL_WORDS").contains("{\"city\":{\"value\":\"广州\"}}");
		assertThat(query("张伟")).doesNotContain("ALL_WORDS");
	}

	@Test
	void filtersByCityAndType() {
		var query = Relevance.matching(new CustomerQuery("张伟", Set.of("广州市", "深圳"), PartyType.ORGANIZATION), false)
			.toString();

		assertThat(query).contains("{\"city\":{\"value\":\"广州\"}}", "{\"city\":{\"value\":\"深圳\"}}",
				"{\"kind\":{\"value\":\"organization\"}}");
	}

	@Test
	void takesQuerySyntaxForPlainText() {
		assertThat(query("_exists_:email OR *")).doesNotContain("query_string", "wildcard", "regexp");
	}

	@Test
	void refusesSearchesWithoutTextOrWithoutEnd() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> CustomerQuery.of("  "));
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> CustomerQuery.of("x".repeat(201)));
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> CustomerQuery.of("a ".repeat(11)));
	}

	@Test
	void looksForMisspellingsOnlyWhenAskedTo() {
		assertThat(Relevance.matching(CustomerQuery.of("zhang wei"), false).toString()).doesNotContain("fuzz");
		assertThat(query("zhang wei")).contains("fuzzy");
	}

	private static String query(String text) {
		return Relevance.matching(CustomerQuery.of(text), true).toString();
	}

}
