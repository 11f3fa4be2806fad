package io.c360.api.popup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.c360.api.decision.DecisionId;
import io.c360.api.decision.Decisions;
import io.c360.api.decision.Proposal;
import io.c360.api.profile.CustomerAnswer;
import io.c360.customer.CustomerId;
import io.c360.customer.decision.ActionKind;
import io.c360.customer.decision.Decision;
import io.c360.customer.decision.Traits;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.offer.Offer;
import io.c360.customer.value.ValueBand;
import org.jspecify.annotations.Nullable;

/** What a till shows of one customer. */
record Popup(DecisionId decision, CustomerId customer, String who, List<Flag> flags, boolean full, List<Line> actions,
		Instant at) {

	private static final int MOST = 3;

	/** What to mind. */
	enum Flag {

		EXPECTED, TOP_VALUE, OPEN_COMPLAINT, JUSTIFIED_COMPLAINT, LATE_BILL, CONTRACT_ENDS, HAD_LEFT

	}

	/** One action, ready to be said. */
	record Line(String action, ActionKind kind, String name, String say, List<String> why, @Nullable Offer offer) {

		static Line of(Decision.Kept kept, Proposal proposal) {
			var why = kept.reasons()
				.stream()
				.skip(1)
				.sorted(Comparator.comparingDouble(Decision.Reason::points).reversed())
				.map(Decision.Reason::because)
				.toList();
			return new Line(proposal.action(), proposal.kind(), proposal.name(), proposal.say(), why, proposal.offer());
		}

	}

	/**
	 * @param expected true when the customer was sent to a store and has not come yet
	 */
	static Popup of(CustomerAnswer customer, Decisions.Made made, boolean expected) {
		var traits = made.assessed().situation().traits();
		var full = made.treatment().full();
		var lines = made.decision()
			.on(made.id().channel(), Math.min(MOST, made.treatment().most()))
			.stream()
			.map(kept -> Line.of(kept, Proposal.of(kept, full, traits, made.rules())))
			.toList();
		return new Popup(made.id(), customer.id(), who(customer, made, traits), flags(made, traits, expected), full,
				lines, made.decision().at());
	}

	private static String who(CustomerAnswer customer, Decisions.Made made, Traits traits) {
		var years = traits.numbers().getOrDefault("tenureMonths", 0.0) / 12;
		var tenure = (years >= 1) ? "在网 " + (int) years + " 年" : "在网不到 1 年";
		return Stream.of(customer.displayName(), made.assessed().lifecycle().stage().chinese(), tenure,
				switch (made.assessed().value().band()) {
					case TOP -> "高价值";
					case MIDDLE -> "中价值";
					case BOTTOM -> "低价值";
				})
			.filter(java.util.Objects::nonNull)
			.reduce((before, next) -> before + " · " + next)
			.orElse("");
	}

	private static List<Flag> flags(Decisions.Made made, Traits traits, boolean expected) {
		var flags = new ArrayList<Flag>();
		if (expected) {
			flags.add(Flag.EXPECTED);
		}
		if (made.assessed().value().band() == ValueBand.TOP) {
			flags.add(Flag.TOP_VALUE);
		}
		if (is(traits, "justifiedComplaint")) {
			flags.add(Flag.JUSTIFIED_COMPLAINT);
		}
		else if (is(traits, "openComplaint")) {
			flags.add(Flag.OPEN_COMPLAINT);
		}
		if (is(traits, "lateBill")) {
			flags.add(Flag.LATE_BILL);
		}
		var stage = made.assessed().lifecycle().stage();
		if (stage == Stage.RENEWING) {
			flags.add(Flag.CONTRACT_ENDS);
		}
		if (stage == Stage.LEFT || stage == Stage.RETURNED) {
			flags.add(Flag.HAD_LEFT);
		}
		return List.copyOf(flags);
	}

	private static boolean is(Traits traits, String flag) {
		return "YES".equals(traits.words().get(flag));
	}

	/** What was shown. */
	List<String> shown() {
		return this.actions.stream().map(Line::action).toList();
	}

	/** Who: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer.toString();
	}

}
