package io.c360.customer.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.c360.customer.campaign.Outcome;
import io.c360.customer.interaction.Interaction;

/**
 * A channel and how a customer answers on it.
 *
 * @param rate share of proposals that were answered with interest, drawn towards
 * everybody's rate where there are few
 * @param proposals how many there were
 * @param accepted how many of them met with interest
 * @param contacts how often the customer came by it
 */
public record ChannelPreference(String channel, double rate, int proposals, int accepted, int contacts) {

	private static final double USUAL_RATE = 0.1;

	private static final double WEIGHT_OF_USUAL = 10;

	private static final double BONUS_OF_COMING = 0.02;

	private static final int MOST_BONUSES = 10;

	/**
	 * The channels on which a customer may be contacted, the best first.
	 * @param refused channels on which the customer wants no contact; never returned
	 */
	public static List<ChannelPreference> of(List<Interaction> contacts, List<Outcome> outcomes, Set<String> refused) {
		var channels = new TreeMap<String, int[]>();
		contacts.stream()
			.filter(contact -> !"outbound".equals(contact.direction()))
			.forEach(contact -> counts(channels, contact.channel())[2]++);
		outcomes.stream().filter(outcome -> outcome.channel() != null).forEach(outcome -> {
			var counts = counts(channels, String.valueOf(outcome.channel()));
			counts[0]++;
			counts[1] += "accepted".equals(outcome.outcome()) ? 1 : 0;
		});
		return channels.entrySet()
			.stream()
			.filter(channel -> !refused.contains(channel.getKey()))
			.map(channel -> preference(channel.getKey(), channel.getValue()))
			.sorted(Comparator.comparingDouble(ChannelPreference::rate)
				.reversed()
				.thenComparing(ChannelPreference::channel))
			.toList();
	}

	private static ChannelPreference preference(String channel, int[] counts) {
		var rate = (counts[1] + USUAL_RATE * WEIGHT_OF_USUAL) / (counts[0] + WEIGHT_OF_USUAL)
				+ BONUS_OF_COMING * Math.min(counts[2], MOST_BONUSES);
		return new ChannelPreference(channel, Math.min(rate, 1), counts[0], counts[1], counts[2]);
	}

	private static int[] counts(Map<String, int[]> channels, String channel) {
		return channels.computeIfAbsent(channel, _ -> new int[3]);
	}

}
