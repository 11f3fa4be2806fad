package io.c360.rules;

import java.time.Duration;

import io.c360.customer.decision.Traits;
import io.c360.customer.lead.LeadRules;
import io.c360.customer.lead.LeadState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What couriers may do is the same in the table of caps and in the steps of leads. */
class LeadCapsTests {

	@Test
	void aCourierHasTheContactsThatTheTableOfCapsGives() {
		try (var book = RuleBook.open(null, Duration.ofHours(1))) {
			var delivery = book.now()
				.caps(Traits.builder().word("band", "MIDDLE").build())
				.stream()
				.filter(cap -> cap.rule().equals("K13"))
				.findFirst()
				.orElseThrow();

			assertThat(delivery.most()).isEqualTo(LeadRules.SHIPPED.deliveryContacts());
			assertThat(delivery.within()).isEqualTo(LeadRules.SHIPPED.deliveryWithin());
			assertThat(LeadRules.SHIPPED.time(LeadState.AT_STATION).orElseThrow().after()).isEqualTo(delivery.within());
		}
	}

}
