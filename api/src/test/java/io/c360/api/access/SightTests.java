package io.c360.api.access;

import java.util.List;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

class SightTests {

	@Test
	void showsARepEverything() {
		assertThat(Sight.of(Set.of(Role.SERVICE_REP)).seesEverything()).isTrue();
	}

	@Test
	void showsAClerkNoDocuments() {
		var clerk = Sight.of(Set.of(Role.STORE_CLERK));

		assertThat(clerk.sees(Attribute.RESIDENT_ID)).isFalse();
		assertThat(clerk.sees(Attribute.PASSPORT)).isFalse();
		assertThat(clerk.sees(Attribute.FULL_NAME)).isTrue();
		assertThat(clerk.seesEverything()).isFalse();
	}

	@Test
	void showsAnAnalystNobodysName() {
		assertThat(Sight.of(Set.of(Role.ANALYST)).sees(Attribute.FULL_NAME)).isFalse();
		assertThat(Sight.of(Set.of(Role.ANALYST)).sees(Attribute.CITY)).isTrue();
	}

	@Test
	void showsWhatAnyOfSeveralRolesSees() {
		assertThat(Sight.of(Set.of(Role.STORE_CLERK, Role.SERVICE_REP)).seesEverything()).isTrue();
	}

	@Test
	void showsNothingWithoutARole() {
		var stranger = Sight.of(new TestingAuthenticationToken("x", "y", List.of()));

		assertThat(Attribute.values()).noneMatch(stranger::sees);
	}

	@Test
	void hidesIdentifiersInsideRecordIds() {
		var record = new RecordId("identifier", "residentId:44010619870302001X");

		assertThat(Sight.of(Set.of(Role.STORE_CLERK)).text(record)).isEqualTo("identifier/residentId:***");
		assertThat(Sight.of(Set.of(Role.SERVICE_REP)).text(record)).isEqualTo(record.toString());
		assertThat(Sight.of(Set.of(Role.STORE_CLERK)).text(new RecordId("crm", "residentId:1")))
			.isEqualTo("crm/residentId:1");
	}

}
