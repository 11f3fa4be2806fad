package io.c360.api.profile;

import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CustomerKeyInputTests {

	@Test
	void readsAnId() {
		var id = UUID.randomUUID();

		assertThat(new CustomerKeyInput(id.toString(), null, null, null, null, null, null, null, null, null).keys())
			.containsExactly(new CustomerKey.ById(new CustomerId(id)));
	}

	@Test
	void refusesAnIdThatIsNone() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(
				() -> new CustomerKeyInput("'}) DETACH DELETE", null, null, null, null, null, null, null, null, null)
					.keys());
	}

	@Test
	void knowsAResidentNumberByItsForm() {
		assertThat(idNumber("44010619870302001x").keys())
			.containsExactly(new CustomerKey.ByIdentifier(Attribute.RESIDENT_ID, "44010619870302001x"));
	}

	@Test
	void triesOtherNumbersInTurn() {
		assertThat(idNumber("E12345678").keys()).contains(new CustomerKey.ByIdentifier(Attribute.PASSPORT, "E12345678"),
				new CustomerKey.ByIdentifier(Attribute.TAX_ID, "E12345678"));
	}

	@Test
	void refusesEmptyAndEndlessKeys() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> idNumber(" ").keys());
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> idNumber("1".repeat(321)).keys());
	}

	@Test
	void saysNothingPersonalWhenLogged() {
		assertThat(idNumber("E12345678").toString()).doesNotContain("E12345678");
	}

	private static CustomerKeyInput idNumber(@Nullable String number) {
		return new CustomerKeyInput(null, null, null, number, null, null, null, null, null, null);
	}

}
