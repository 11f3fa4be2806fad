package io.c360.customer.agent;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelScorecardTests {

	@Test
	void namesTheChannelThatDoesSurelyWorseThanTheOthers() {
		var till = new ChannelTally("till", Map.of("accepted", 40L, "refused", 50L, "later", 10L, "presented", 200L));
		var phone = new ChannelTally("outbound-call",
				Map.of("accepted", 2L, "lead intent", 3L, "lead refused", 45L, "lead called", 50L));
		var weibo = new ChannelTally("weibo", Map.of("refused", 5L));

		var card = ChannelScorecard.of(List.of(phone, weibo, till));

		assertThat(card.channels()).extracting(scored -> scored.tally().channel()).startsWith("till");
		assertThat(card.channels()).filteredOn(ChannelScorecard.Scored::low)
			.extracting(scored -> scored.tally().channel())
			.containsExactly("outbound-call");
		assertThat(card.channels()).filteredOn(scored -> !scored.judged())
			.extracting(scored -> scored.tally().channel())
			.containsExactly("weibo");
		assertThat(phone.success()).isEqualTo(new Share(5, 100));
		assertThat(card.all()).isEqualTo(new Share(45, 205));
	}

}
