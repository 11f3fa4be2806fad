package io.c360.customer.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributeTests {

	@ParameterizedTest
	@ValueSource(strings = { "13800138001", "138 0013 8001", "138-0013-8001", "+86 13800138001", "008613800138001",
			"8613800138001", "１３８００１３８００１" })
	void comparesMobileNumbersWhateverTheWayOfWriting(String written) {
		assertThat(Attribute.MOBILE.normalise(written)).isEqualTo("13800138001");
	}

	@Test
	void comparesIdentityNumbersWithoutCaseAndBlanks() {
		assertThat(Attribute.RESIDENT_ID.normalise(" 44010619870302001x ")).isEqualTo("44010619870302001X");
	}

	@ParameterizedTest
	@ValueSource(strings = { "深圳", "深圳市", " 深圳市 " })
	void comparesCitiesWithAndWithoutTheWordForCity(String written) {
		assertThat(Attribute.CITY.normalise(written)).isEqualTo("深圳");
		assertThat(Attribute.CITY.isIdentifier()).isFalse();
	}

	@Test
	void leavesTextAsItIs() {
		assertThat(Attribute.FULL_NAME.normalise("Zhang  Wei")).isEqualTo("Zhang  Wei");
	}

	@Test
	void isFoundByItsWireName() {
		for (var attribute : Attribute.values()) {
			assertThat(Attribute.named(attribute.toString())).contains(attribute);
		}
		assertThat(Attribute.named("shoeSize")).isEmpty();
	}

}
