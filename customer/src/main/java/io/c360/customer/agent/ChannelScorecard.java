package io.c360.customer.agent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Channels by what they surely reach, the best first: appraised as agents are.
 *
 * @param all of all channels together
 */
public record ChannelScorecard(List<Scored> channels, Share all) {

	public ChannelScorecard {
		channels = List.copyOf(channels);
	}

	/**
	 * A channel among the others.
	 *
	 * @param judged false with too few answers
	 * @param low true when what it at most reaches is below what the others at least
	 * reach
	 */
	public record Scored(ChannelTally tally, boolean judged, boolean low) {
	}

	/** Appraises channels. */
	public static ChannelScorecard of(Collection<ChannelTally> tallies) {
		var byName = tallies.stream().collect(Collectors.toMap(ChannelTally::channel, Function.identity()));
		var ranking = Ranking.of(tallies.stream().map(ChannelScorecard::asAgent).toList());
		return new ChannelScorecard(ranking.agents().stream().map(ranked -> scored(ranked, byName)).toList(),
				ranking.all());
	}

	private static Tally asAgent(ChannelTally tally) {
		return new Tally(tally.channel(), tally.success().of(), tally.success().successes(), 0);
	}

	private static Scored scored(Ranking.Ranked ranked, Map<String, ChannelTally> byName) {
		return new Scored(Objects.requireNonNull(byName.get(ranked.tally().agent())), ranked.judged(), ranked.low());
	}

}
