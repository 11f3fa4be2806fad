package io.c360.customer.agent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Agents by what they surely reach, the best first. An agent is low when chance hardly
 * explains that the others do better.
 *
 * @param all of all agents together
 */
public record Ranking(List<Ranked> agents, Share all) {

	/** With fewer calls nobody is judged. */
	public static final int FEWEST_CALLS = 30;

	private static final Comparator<Ranked> BEST_FIRST = Comparator
		.comparingDouble((Ranked ranked) -> ranked.tally().success().atLeast())
		.reversed()
		.thenComparing(ranked -> ranked.tally().agent());

	public Ranking {
		agents = List.copyOf(agents);
	}

	/**
	 * An agent among the others.
	 *
	 * @param judged false with too few calls
	 * @param low true when what the agent at most reaches is below what the others at
	 * least reach
	 */
	public record Ranked(Tally tally, Share others, boolean judged, boolean low) {
	}

	/** Ranks agents. */
	public static Ranking of(Collection<Tally> tallies) {
		var all = tallies.stream().map(Tally::success).reduce(new Share(0, 0), Share::and);
		return new Ranking(tallies.stream().map(tally -> ranked(tally, all)).sorted(BEST_FIRST).toList(), all);
	}

	private static Ranked ranked(Tally tally, Share all) {
		var own = tally.success();
		var others = all.without(own);
		boolean judged = own.of() >= FEWEST_CALLS;
		return new Ranked(tally, others, judged, judged && others.of() > 0 && own.atMost() < others.atLeast());
	}

}
