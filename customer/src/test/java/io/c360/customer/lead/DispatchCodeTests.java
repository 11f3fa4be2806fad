package io.c360.customer.lead;

import java.util.HashSet;

import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchCodeTests {

	@Test
	void isTheSameForTheSameDispatchAndAnotherForAnother() {
		var codes = new HashSet<String>();
		for (int dispatch = 0; dispatch < 20_000; dispatch++) {
			var code = DispatchCode.of(new RecordId("crm", "D" + dispatch));
			assertThat(code).isEqualTo(DispatchCode.of(new RecordId("crm", "D" + dispatch)));
			assertThat(DispatchCode.isOurs(code)).isTrue();
			codes.add(code);
		}

		assertThat(codes).hasSize(20_000);
	}

	@Test
	void tellsEverySingleSlipAndEverySwapOfNeighbours() {
		var code = DispatchCode.of(new RecordId("crm", "D-1"));
		for (int place = 0; place < code.length(); place++) {
			for (var other : "0123456789ABCDEFGHJKMNPQRSTWXYZ".toCharArray()) {
				var wrong = code.substring(0, place) + other + code.substring(place + 1);
				assertThat(DispatchCode.isOurs(wrong)).isEqualTo(wrong.equals(code));
			}
			if (place > 0) {
				var swapped = code.substring(0, place - 1) + code.charAt(place) + code.charAt(place - 1)
						+ code.substring(place + 1);
				assertThat(DispatchCode.isOurs(swapped)).isEqualTo(swapped.equals(code));
			}
		}
	}

	@Test
	void isReadHoweverItIsWritten() {
		var code = DispatchCode.of(new RecordId("crm", "D-1"));

		assertThat(DispatchCode
			.normalise(" " + code.toLowerCase(java.util.Locale.ROOT).substring(0, 5) + "-" + code.substring(5) + " "))
			.isEqualTo(code);
		assertThat(DispatchCode.normalise("oil0")).isEqualTo("0110");
	}

}
