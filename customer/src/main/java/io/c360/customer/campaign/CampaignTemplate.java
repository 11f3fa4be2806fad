package io.c360.customer.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.c360.customer.sale.FlashSale;
import org.jspecify.annotations.Nullable;

/**
 * The template of the source for a campaign (E34): four parts, each of which is complete
 * or says what is missing.
 *
 * @param complete true when nothing is missing
 */
public record CampaignTemplate(boolean complete, List<Part> parts) {

	private static final CampaignDesign EMPTY = new CampaignDesign(List.of(), null, Map.of(), List.of(), List.of());

	/** The promotions of the source (H04), by what they need. */
	private static final Map<String, Needs> PROMOTIONS = Map.of("recall-gift", Needs.STORE, "trade-in", Needs.STORE,
			"flash-sale", Needs.SALE);

	private static final List<String> ORDER = List.of("find-targets", "contact", "promote", "follow-up");

	private enum Needs {

		STORE, SALE

	}

	/** A part of the template. */
	public record Part(int number, String name, String chinese, boolean complete, List<String> missing) {

		static Part of(int number, String name, String chinese, List<String> missing) {
			return new Part(number, name, chinese, missing.isEmpty(), List.copyOf(missing));
		}

	}

	/** Checks a campaign against the template. */
	public static CampaignTemplate check(Campaign campaign) {
		var design = (campaign.design() != null) ? campaign.design() : EMPTY;
		var parts = List.of(Part.of(1, "cluster, find targets, match policy", "聚类、找目标、匹配政策", targets(design, campaign)),
				Part.of(2, "differentiated channel strategy", "差异化渠道策略", channels(design, campaign)),
				Part.of(3, "attractive promotion", "有吸引力的促销", promotions(design, campaign)),
				Part.of(4, "order of actions", "行动次序", order(design)));
		return new CampaignTemplate(parts.stream().allMatch(Part::complete), parts);
	}

	private static List<String> targets(CampaignDesign design, Campaign campaign) {
		var missing = new ArrayList<String>();
		require(missing, !design.clusters().isEmpty(), "design.clusters: name the groups of customers");
		require(missing, isSaid(design.policy()), "design.policy: say by what policy customers are matched");
		require(missing, isSaid(campaign.action()), "action: name the action of the catalogue that it proposes");
		return missing;
	}

	private static List<String> channels(CampaignDesign design, Campaign campaign) {
		var missing = new ArrayList<String>();
		require(missing, !design.clusters().isEmpty(), "design.clusters: without groups no strategy differs");
		var strategies = new HashSet<TreeSet<String>>();
		for (var cluster : design.clusters()) {
			var channels = design.channels(cluster);
			require(missing, !channels.isEmpty(), "design.channels: no channel reaches " + cluster);
			channels.stream()
				.filter(channel -> !campaign.channels().contains(channel))
				.forEach(channel -> missing.add("channel: the campaign does not use " + channel));
			strategies.add(new TreeSet<>(channels));
		}
		design.channels()
			.keySet()
			.stream()
			.filter(cluster -> !design.clusters().contains(cluster))
			.forEach(cluster -> missing.add("design.clusters: %s has channels and is none".formatted(cluster)));
		require(missing, design.clusters().size() < 2 || strategies.size() > 1,
				"design.channels: every group is reached alike; let them differ");
		return missing;
	}

	private static List<String> promotions(CampaignDesign design, Campaign campaign) {
		var missing = new ArrayList<String>();
		require(missing, !design.promotions().isEmpty(), "design.promotions: name one of " + known());
		for (var promotion : design.promotions()) {
			switch (PROMOTIONS.get(promotion)) {
				case STORE -> require(missing, campaign.channels().contains("store"),
						"channel: %s takes place in stores; add store".formatted(promotion));
				case SALE -> require(missing, isLimited(campaign.sale()),
						"sale: a flash sale needs its session with begin, end and stock");
				case null -> missing.add("design.promotions: %s is none of %s".formatted(promotion, known()));
			}
		}
		return missing;
	}

	private static List<String> order(CampaignDesign design) {
		var missing = new ArrayList<String>();
		var order = design.order();
		ORDER.stream()
			.filter(step -> !order.contains(step))
			.forEach(step -> missing.add("design.order: %s is missing".formatted(step)));
		require(missing, new HashSet<>(order).size() == order.size(), "design.order: an action comes twice");
		var told = order.stream().filter(ORDER::contains).distinct().toList();
		var right = ORDER.stream().filter(order::contains).toList();
		require(missing, told.equals(right), "design.order: the order is " + String.join(", ", ORDER));
		return missing;
	}

	private static boolean isLimited(@Nullable FlashSale sale) {
		return sale != null && sale.begins().isBefore(sale.ends())
				&& (sale.stock() != null || !sale.products().isEmpty());
	}

	private static String known() {
		return String.join(", ", new TreeSet<>(PROMOTIONS.keySet()));
	}

	private static boolean isSaid(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static void require(List<String> missing, boolean holds, String otherwise) {
		if (!holds) {
			missing.add(otherwise);
		}
	}

}
