package io.c360.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerDocumentTests {

	@Test
	void gathersWhatEveryRecordSays() {
		var document = CustomerDocument.of(SearchableCustomers.customer(1, 7,
				SearchableCustomers.person("crm", 1, "张伟", Attribute.MOBILE, "+86 138-0013-8000", Attribute.CITY,
						"广州市"),
				SearchableCustomers.person("shop", 1, "Zhang Wei", Attribute.EMAIL, "Zhang@Example.CN", Attribute.CITY,
						"广州")));

		assertThat(document.revision()).isEqualTo(7);
		assertThat(document.records()).isEqualTo(2);
		assertThat(document.kind()).isEqualTo("individual");
		assertThat(document.name()).containsExactly("张伟", "zhang wei");
		assertThat(document.latin()).contains("zhangwei", "weizhang");
		assertThat(document.initials()).contains("zw");
		assertThat(document.phone()).containsExactly("13800138000");
		assertThat(document.phoneTail()).containsExactly("8000");
		assertThat(document.email()).containsExactly("zhang@example.cn");
		assertThat(document.city()).containsExactly("广州");
	}

	@Test
	void composesTheNameOfARecordThatOnlyKnowsItsParts() {
		var parts = new Party(new RecordId("web", "1"), 1, PartyType.INDIVIDUAL,
				Map.of(Attribute.FAMILY_NAME, List.of("欧阳"), Attribute.GIVEN_NAME, List.of("锋")), Map.of());
		var latin = new Party(new RecordId("web", "2"), 1, PartyType.INDIVIDUAL,
				Map.of(Attribute.FAMILY_NAME, List.of("Smith"), Attribute.GIVEN_NAME, List.of("John")), Map.of());

		var document = CustomerDocument.of(SearchableCustomers.customer(1, 1, parts, latin));

		assertThat(document.nameKey()).containsExactly("欧阳锋", "johnsmith");
	}

	@Test
	void keepsFormerNamesApart() {
		var document = CustomerDocument.of(SearchableCustomers.person(1, "王芳", Attribute.FORMER_NAME, "李芳"));

		assertThat(document.nameKey()).containsExactly("王芳");
		assertThat(document.formerNameKey()).containsExactly("李芳");
		assertThat(document.formerLatin()).contains("lifang");
		assertThat(document.latin()).doesNotContain("lifang");
	}

	@Test
	void takesNumbersAndAccountsOfSubscriptionsToo() {
		var document = CustomerDocument.of(new SearchableCustomer(SearchableCustomers.id(1), 1, false, List.of(),
				List.of("幸福家庭"), List.of("86 13900139000"), List.of("a-1")));

		assertThat(document.phone()).containsExactly("13900139000");
		assertThat(document.account()).containsExactly("A1");
		assertThat(document.groupName()).containsExactly("幸福家庭");
	}

	@Test
	void holdsNothingPersonalOfAFormerCustomer() {
		var document = CustomerDocument.of(SearchableCustomer.former(SearchableCustomers.id(1), 9));

		assertThat(document.former()).isTrue();
		assertThat(document.name()).isEmpty();
		assertThat(document.phone()).isEmpty();
	}

	@Test
	void isNamedByWhatTheIndexDefinitionHas() throws Exception {
		try (var definition = CustomerDocument.class.getResourceAsStream("customers-v1.json")) {
			var fields = JsonMapper.shared().readTree(definition).at("/mappings/properties").propertyNames();

			assertThat(fields).containsExactlyInAnyOrderElementsOf(
					Stream
						.concat(Stream.of("hash"),
								Arrays.stream(CustomerDocument.class.getRecordComponents())
									.map(field -> field.getName()))
						.toList());
		}
	}

	@Test
	void hashesWhatItSaysAndNeitherItsRevisionNorItsOrder() {
		var customer = SearchableCustomers.person(1, "张伟");
		var later = new SearchableCustomer(customer.id(), customer.revision() + 7, false, customer.records().reversed(),
				customer.groupNames(), customer.msisdns(), customer.accounts());
		var other = new SearchableCustomer(customer.id(), customer.revision(), false, customer.records(),
				List.of("新家庭"), customer.msisdns(), customer.accounts());

		assertThat(later.hash()).isEqualTo(customer.hash());
		assertThat(other.hash()).isNotEqualTo(customer.hash());
	}

	@Test
	void saysNothingPersonalWhenLogged() {
		var customer = SearchableCustomers.person(1, "张伟");

		assertThat(customer.toString()).doesNotContain("张伟");
		assertThat(CustomerDocument.of(customer).toString()).doesNotContain("张伟");
		assertThat(CustomerQuery.of("张伟").toString()).doesNotContain("张伟");
	}

}
