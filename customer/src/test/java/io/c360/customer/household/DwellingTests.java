package io.c360.customer.household;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DwellingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			广州 | 天河区体育路12号锦绣花园5栋1203房 | 广州市 | 体育路12号锦绣花园5-1203 | SAME
			'' | 广东省广州市天河区体育路12号锦绣花园5栋1203房 | 广州 | 天河区体育路12号5幢1203室 | SAME
			广州 | 天河区体育路12号锦绣花园5栋1203房 | 广州 | 天河区体育路12号锦绣花园 | UNIT_MISSING
			广州 | 天河区体育路12号5栋1203房 | 广州 | 天河区体育路12号5栋1204房 | OTHER_UNIT
			广州 | 天河区体育路12号5栋1203房 | 深圳 | 天河区体育路12号5栋1203房 | DIFFERENT
			Leeds | 12 Main Street, Apt 4B | leeds | 12 main st #4b | SAME
			Leeds | 4/12 Main St | leeds | 12 main st unit 4 | SAME
			Leeds | 1512 Mulberry Lane | leeds | 1512 Mullberry Ln | STREET_TYPO
			Leeds | 1512 145th st | leeds | 1512 146th st | DIFFERENT
			Leeds | 12 Oak St | leeds | 12 Elm St | DIFFERENT
			Leeds | Oak Street | leeds | 12 Oak St | NUMBER_MISSING
			""")
	void comparesPlaces(String areaA, String a, String areaB, String b, String agreement) {
		var one = Dwelling.parse(areaA, a);
		var other = Dwelling.parse(areaB, b);

		assertThat(one.compare(other)).hasToString(agreement);
		assertThat(other.compare(one)).hasToString(agreement);
	}

}
