package io.c360.customer.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.agent.Difference;
import io.c360.customer.agent.Share;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadState;
import io.c360.customer.score.ResponseVariable;

/** What came of a wave, added up member by member. */
public final class WaveReport {

	private final Wave wave;

	private final EnumMap<Step, Long> funnel = new EnumMap<>(Step.class);

	private final EnumMap<LeadState, Long> states = new EnumMap<>(LeadState.class);

	private final Map<String, Share> tiers = new TreeMap<>();

	private final EnumMap<BundleType, Share> bundles = new EnumMap<>(BundleType.class);

	private final List<List<Share>> ranges;

	private Share reached = new Share(0, 0);

	private Share held = new Share(0, 0);

	public WaveReport(Wave wave) {
		this.wave = wave;
		this.ranges = ResponseVariable.all()
			.stream()
			.<List<Share>>map(variable -> new ArrayList<>(
					java.util.Collections.nCopies(variable.edges().size() + 1, new Share(0, 0))))
			.toList();
	}

	/** The steps of the funnel (G01): each contains the next. */
	public enum Step {

		/** In the audience, and not left alone. */
		REACHED,
		/** Called. */
		CALLED,
		/** Said yes. */
		INTENT,
		/** Sent to a store, or an order was made. */
		ON_THE_WAY,
		/** Came, or it was handed over. */
		MET,
		/** Uses it. */
		ACTIVATED

	}

	/**
	 * A member, and what came of them.
	 *
	 * @param taken true when they took up the product since, by whatever way
	 */
	public record CameOfIt(AudienceMember member, List<Lead> leads, boolean taken) {

		/** True when the wave, or anything else, brought what it wanted. */
		boolean succeeded() {
			return this.taken || this.leads.stream().anyMatch(lead -> lead.activatedAt() != null);
		}

	}

	/**
	 * How often members of a range of a variable succeeded (E30).
	 *
	 * @param from where the range begins; null where the value is not known
	 * @param high true when chance hardly explains that it is better than the others
	 */
	public record Range(@org.jspecify.annotations.Nullable Double from, Share success, boolean high) {
	}

	/** Adds a member. */
	public void add(CameOfIt it) {
		var one = new Share(it.succeeded() ? 1 : 0, 1);
		if (it.member().held()) {
			this.held = this.held.and(one);
			return;
		}
		this.reached = this.reached.and(one);
		this.tiers.merge(it.member().tier(), one, Share::and);
		this.bundles.merge(it.member().bundle(), one, Share::and);
		it.leads().forEach(lead -> this.states.merge(lead.state(), 1L, Long::sum));
		EnumSet.range(Step.REACHED, furthest(it)).forEach(step -> this.funnel.merge(step, 1L, Long::sum));
		var values = it.member().response().values();
		for (int place = 0; place < values.size(); place++) {
			var ranges = this.ranges.get(place);
			int range = Double.isNaN(values.get(place)) ? ranges.size() - 1
					: ResponseVariable.all().get(place).range(values.get(place));
			ranges.set(range, ranges.get(range).and(one));
		}
	}

	/** A later step contains the earlier ones, also where nobody told of these. */
	private static Step furthest(CameOfIt it) {
		var furthest = Step.REACHED;
		for (var lead : it.leads()) {
			var step = (lead.activatedAt() != null) ? Step.ACTIVATED
					: (lead.arrivedAt() != null || lead.deliveredAt() != null) ? Step.MET
							: (lead.dispatchedAt() != null) ? Step.ON_THE_WAY
									: (lead.intentAt() != null) ? Step.INTENT : Step.CALLED;
			furthest = (step.compareTo(furthest) > 0) ? step : furthest;
		}
		return furthest;
	}

	/** The wave. */
	public Wave wave() {
		return this.wave;
	}

	/** How many came how far. */
	public Map<Step, Long> funnel() {
		return this.funnel;
	}

	/** How leads stand. */
	public Map<LeadState, Long> states() {
		return this.states;
	}

	/** Who succeeded, by target group. */
	public Map<String, Share> tiers() {
		return this.tiers;
	}

	/** Who succeeded, by what they had before. */
	public Map<BundleType, Share> bundles() {
		return this.bundles;
	}

	/** Of those whom the wave reached. */
	public Share reached() {
		return this.reached;
	}

	/** Of those who were left alone. */
	public Share held() {
		return this.held;
	}

	/** What the wave brought. */
	public Difference uplift() {
		return new Difference(this.reached, this.held);
	}

	/**
	 * The ranges of each variable, in the order of the variables; the last is of what is
	 * not known.
	 */
	public List<List<Range>> ranges() {
		var all = ResponseVariable.all();
		var answer = new ArrayList<List<Range>>();
		for (int place = 0; place < all.size(); place++) {
			var edges = all.get(place).edges();
			var shares = this.ranges.get(place);
			var ranges = new ArrayList<Range>();
			for (int range = 0; range < shares.size(); range++) {
				var share = shares.get(range);
				ranges.add(new Range((range < edges.size()) ? edges.get(range) : null, share,
						share.of() > 0 && share.atLeast() > this.reached.without(share).atMost()));
			}
			answer.add(List.copyOf(ranges));
		}
		return answer;
	}

}
