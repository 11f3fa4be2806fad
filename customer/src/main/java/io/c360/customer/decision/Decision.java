package io.c360.customer.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What to do next for a customer: the same for every channel.
 *
 * @param kept the best first
 * @param dropped everything else, with the reason
 * @param catalogue version of the actions
 */
public record Decision(CustomerId customer, long revision, Instant at, List<Kept> kept, List<Dropped> dropped,
		String catalogue) {

	public Decision {
		kept = List.copyOf(kept);
		dropped = List.copyOf(dropped);
	}

	/**
	 * An action to propose. Its priority is chance × context × worth × lever.
	 *
	 * @param chance P: how probable it is to be accepted
	 * @param context C: how well it fits the moment
	 * @param worth V: margin in fen if it is
	 * @param lever L: how much the operator wants it
	 * @param reasons what made the chance; the points add up to its log-odds
	 * @param channels where it may be shown
	 * @param closed where not, and why
	 */
	public record Kept(Action action, double chance, double context, long worth, double lever, List<Reason> reasons,
			Set<String> channels, Map<String, String> closed) {

		public Kept {
			reasons = List.copyOf(reasons);
			channels = Set.copyOf(channels);
			closed = Map.copyOf(closed);
		}

		/** P × C × V × L. */
		public double priority() {
			return this.chance * this.context * this.worth * this.lever;
		}

	}

	/** What raised or lowered a chance, in log-odds. */
	public record Reason(double points, String because) {
	}

	/**
	 * An action that is not proposed, with the rule that says so.
	 *
	 * @param unmet the trait that does not fit, for rules of the action itself
	 * @param until when it may be proposed again as far as the clock decides; null when
	 * it does not
	 */
	public record Dropped(Action action, Stop stage, String rule, String version, String because,
			Condition.@Nullable Unmet unmet, @Nullable Instant until) {

		public Dropped(Action action, Stop stage, String rule, String version, String because) {
			this(action, stage, rule, version, because, null, null);
		}
	}

	/** The best that may be shown on a channel. */
	public List<Kept> on(String channel, int most) {
		return this.kept.stream().filter(kept -> kept.channels().contains(channel)).limit(most).toList();
	}

	/** Who, and at which revision. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision + " " + this.kept.size() + " kept";
	}

}
