package io.c360.customer.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.sale.FlashSale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignTemplateTests {

	private static final FlashSale SALE = new FlashSale("store", List.of(), Instant.EPOCH, Instant.EPOCH.plusSeconds(9),
			5L, Map.of(), null, null, null);

	private static final List<String> ORDER = List.of("find-targets", "contact", "promote", "deliver", "follow-up");

	@Test
	void isCompleteWhenEveryPartIs() {
		var checked = CampaignTemplate.check(campaign(design(Map.of("core", "outbound-call store", "basic", "sms"),
				List.of("recall-gift", "flash-sale"), ORDER), SALE));

		assertThat(checked.parts()).allSatisfy(part -> assertThat(part.missing()).isEmpty());
		assertThat(checked.complete()).isTrue();
	}

	@Test
	void saysWhatIsMissingOfAnEmptyOne() {
		var checked = CampaignTemplate
			.check(new Campaign(RecordId.parse("crm/K-1"), 1, "Nothing", "planned", null, null, List.of(), null, null));

		assertThat(checked.complete()).isFalse();
		assertThat(checked.parts()).hasSize(4).allSatisfy(part -> assertThat(part.missing()).isNotEmpty());
		assertThat(missing(checked, 4)).hasSize(4);
	}

	@Test
	void wantsStrategiesThatDifferAndChannelsThatTheCampaignUses() {
		var alike = CampaignTemplate.check(
				campaign(design(Map.of("core", "sms store", "basic", "store sms"), List.of("trade-in"), ORDER), null));
		var unused = CampaignTemplate
			.check(campaign(design(Map.of("core", "weibo", "other", "sms"), List.of("trade-in"), ORDER), null));

		assertThat(missing(alike, 2)).singleElement().asString().contains("alike");
		assertThat(missing(unused, 2)).hasSize(3)
			.anyMatch(one -> one.contains("weibo"))
			.anyMatch(one -> one.contains("no channel reaches basic"))
			.anyMatch(one -> one.contains("other"));
	}

	@Test
	void wantsWhatAPromotionNeedsAndTheRightOrder() {
		var checked = CampaignTemplate.check(campaign(design(Map.of("core", "sms", "basic", "store"),
				List.of("flash-sale", "free-beer"), List.of("contact", "find-targets", "promote", "promote")), null));

		assertThat(missing(checked, 3)).hasSize(2)
			.anyMatch(one -> one.startsWith("sale:"))
			.anyMatch(one -> one.contains("free-beer"));
		assertThat(missing(checked, 4)).hasSize(3)
			.anyMatch(one -> one.contains("follow-up is missing"))
			.anyMatch(one -> one.contains("twice"))
			.anyMatch(one -> one.contains("the order is"));
	}

	private static List<String> missing(CampaignTemplate checked, int part) {
		return checked.parts().get(part - 1).missing();
	}

	private static CampaignDesign design(Map<String, String> channels, List<String> promotions, List<String> order) {
		return new CampaignDesign(List.of("core", "basic"), "same price for a year", channels, promotions, order);
	}

	private static Campaign campaign(CampaignDesign design, @Nullable FlashSale sale) {
		return new Campaign(RecordId.parse("crm/K-1"), 1, "Spring", "planned", null, null,
				List.of("outbound-call", "store", "sms"), "upgrade", null, sale, null, design);
	}

}
