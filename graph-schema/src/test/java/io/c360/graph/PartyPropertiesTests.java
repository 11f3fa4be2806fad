package io.c360.graph;

import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

class PartyPropertiesTests {

	private static final Party PARTY = new Party(RecordId.parse("crm/1"), 7, PartyType.INDIVIDUAL,
			Map.of(Attribute.FULL_NAME, List.of("张伟"), Attribute.MOBILE, List.of("13800138000", "13900139000")),
			Map.of());

	@Test
	void keepsOneValueAsATextAndSeveralAsAList() {
		var properties = PartyProperties.of(PARTY);

		assertThat(properties).containsEntry("fullName", "张伟")
			.containsEntry("mobile", List.of("13800138000", "13900139000"));
	}

	@Test
	void readsWhatItWrote() {
		var node = Values.value(PartyProperties.of(PARTY));

		assertThat(PartyProperties.read(node)).isEqualTo(PARTY);
	}

	@Test
	void readsTheListsOfOneThatAnEarlierReleaseKept() {
		var node = Values.value(Map.of("id", "crm/1", "version", 7, "type", "INDIVIDUAL", "fullName", List.of("张伟"),
				"mobile", List.of("13800138000", "13900139000")));

		assertThat(PartyProperties.read(node)).isEqualTo(PARTY);
	}

}
