package io.c360.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.local.LocalElasticsearch;
import io.c360.local.WithElasticsearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerSearchIT {

	private final SearchServer server;

	private final CustomerSearch search;

	CustomerSearchIT(LocalElasticsearch.Endpoint address) {
		this.server = SearchableCustomers.patiently(address.uri());
		this.search = new CustomerSearch(this.server);
	}

	@BeforeAll
	void writeSomePeople() {
		var index = new CustomerIndex(this.server);
		index.createIfMissing();
		index.write(List.of(
				SearchableCustomers.customer(1, 1,
						SearchableCustomers.person("crm", 1, "张秀英", Attribute.MOBILE, "13800138001",
								Attribute.RESIDENT_ID, "44010619870302001X", Attribute.CITY, "广州市"),
						SearchableCustomers.person("shop", 1, "Zhang Xiuying", Attribute.EMAIL, "xiuying@example.cn")),
				SearchableCustomers.person(2, "张伟", Attribute.MOBILE, "13900139002", Attribute.CITY, "深圳"),
				SearchableCustomers.person(3, "张玮", Attribute.MOBILE, "13900139003", Attribute.CITY, "广州"),
				SearchableCustomers.person(4, "单田芳", Attribute.FORMER_NAME, "王田芳"),
				SearchableCustomers.person(5, "John Smith", Attribute.LOYALTY_CARD, "L-0005"),
				SearchableCustomers.person(6, "José García", Attribute.ACCOUNT, "A-66"),
				new SearchableCustomer(SearchableCustomers.id(7), 1, false,
						List.of(SearchableCustomers.organization("erp", 7, "广州天河科技有限公司")), List.of("天河科技集团网"),
						List.of("13700137007"), List.of("B-7")),
				SearchableCustomers.person(8, "欧阳建国", Attribute.PASSPORT, "E12345678")));
		index.write(IntStream.range(100, 145).mapToObj(i -> SearchableCustomers.person(i, "李娜")).toList());
		index.refresh();
	}

	@AfterAll
	void disconnect() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "13800138001,1,PHONE", "+86 138-0013-8001,1,PHONE", "xiuying@EXAMPLE.cn,1,EMAIL",
			"44010619870302001x,1,ID_NUMBER", "E12345678,8,ID_NUMBER", "l0005,5,CARD", "a66,6,ACCOUNT",
			"00000000-0000-0000-0000-000000000005,5,ID", "张秀英,1,NAME", "zhang xiuying,1,NAME", "秀英,1,PART_OF_NAME",
			"xiuying,1,PINYIN", "ouyangjianguo,8,PINYIN", "Ouyang Jian Guo,8,PINYIN", "jianguo ouyang,8,PINYIN",
			"shan tianfang,4,PINYIN", "王田芳,4,FORMER_NAME", "wangtianfang,4,FORMER_NAME", "zxy,1,INITIALS",
			"oyjg,8,INITIALS", "jose garcia,6,NAME", "smith john,5,PINYIN", "smith,5,PART_OF_NAME",
			"天河科技,7,PART_OF_NAME", "天河科技集团,7,GROUP", "张伟 深圳,2,ALL_WORDS", "zhang 8001,1,ALL_WORDS",
			"9003,3,PART_OF_PHONE", "1390013900,2,PART_OF_PHONE", "zhangxiuyin,1,BEGINNING_OF_NAME",
			"zhangxuiying,1,TYPO", "欧阳建过,8,SOUNDS_ALIKE", "欧阳健国,8,SOUNDS_ALIKE", "jhon smith,5,TYPO", "欧阳建力,8,TYPO",
			"13800138010,1,TYPO", "xiuyin@example.cn,1,TYPO", "13700137007,7,PHONE", "B-7,7,ACCOUNT" })
	void putsThePersonWhoIsMeantFirstAndSaysWhy(String text, int meant, MatchedOn matched) {
		var hits = this.search.search(CustomerQuery.of(text), 10, null).hits();

		assertThat(hits).isNotEmpty();
		assertThat(hits.getFirst().id()).isEqualTo(SearchableCustomers.id(meant));
		assertThat(hits.getFirst().matched()).first().isEqualTo(matched);
	}

	@Test
	void prefersTheNameAsWrittenToOneThatSoundsAlike() {
		assertThat(found(CustomerQuery.of("张伟"))).containsExactly(SearchableCustomers.id(2), SearchableCustomers.id(3));
		assertThat(found(CustomerQuery.of("张玮"))).containsExactly(SearchableCustomers.id(3), SearchableCustomers.id(2));
	}

	@Test
	void filtersByCityAndByType() {
		assertThat(found(new CustomerQuery("zhangwei", Set.of("广州"), null))).containsExactly(SearchableCustomers.id(3));
		assertThat(found(new CustomerQuery("天河", Set.of(), PartyType.INDIVIDUAL))).isEmpty();
		assertThat(found(new CustomerQuery("天河", Set.of(), PartyType.ORGANIZATION)))
			.containsExactly(SearchableCustomers.id(7));
	}

	@ParameterizedTest
	@CsvSource({ "*", "_exists_:email", "/.*.*.*/", "name:*", "\"", "'}) DETACH DELETE", "()", "AND OR NOT" })
	void findsNobodyByQuerySyntax(String text) {
		assertThat(found(CustomerQuery.of(text))).isEmpty();
	}

	@Test
	void pagesThroughEqualsWithoutLossOrRepetition() {
		var everybody = new ArrayList<CustomerId>();
		@Nullable SearchCursor after = null;
		SearchPage page;
		do {
			page = this.search.search(CustomerQuery.of("李娜"), 10, after);
			page.hits().forEach(hit -> everybody.add(hit.id()));
			after = SearchCursor.parse(page.hits().getLast().cursor().toString());
		}
		while (page.more());

		assertThat(page.total()).isEqualTo(45);
		assertThat(everybody).hasSize(45).doesNotHaveDuplicates();
	}

	private List<CustomerId> found(CustomerQuery query) {
		return this.search.search(query, 10, null).hits().stream().map(SearchHit::id).toList();
	}

}
