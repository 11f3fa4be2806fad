package io.c360.customer.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a campaign is thought out, in the four parts of the source's template (E34).
 *
 * @param clusters the groups of customers that it is for
 * @param policy by what policy customers are matched with it
 * @param channels by cluster, the channels that reach it, with spaces between them
 * @param promotions what makes it attractive, such as recall-gift, trade-in, flash-sale
 * @param order its actions, the first one first
 */
public record CampaignDesign(List<String> clusters, @Nullable String policy, Map<String, String> channels,
		List<String> promotions, List<String> order) {

	public CampaignDesign {
		clusters = List.copyOf(clusters);
		channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
		promotions = List.copyOf(promotions);
		order = List.copyOf(order);
	}

	/** The channels that reach a cluster. */
	List<String> channels(String cluster) {
		var told = this.channels.get(cluster);
		return (told == null || told.isBlank()) ? List.of() : List.of(told.split(" ", -1));
	}

}
