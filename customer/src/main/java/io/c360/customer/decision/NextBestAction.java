package io.c360.customer.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.c360.customer.decision.Decision.Dropped;
import io.c360.customer.decision.Decision.Kept;
import io.c360.customer.decision.Decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to do next: eligibility, applicability, suitability, contact policy,
 * control group, and then the priority. The cheap questions come first, so that most of a
 * large catalogue is dropped before anything is computed.
 */
public final class NextBestAction {

	private static final Comparator<Kept> BEST_FIRST = Comparator.comparingDouble(Kept::priority)
		.reversed()
		.thenComparing(kept -> kept.action().id());

	private final Collection<Action> actions;

	private final String version;

	private final ControlGroup control;

	public NextBestAction(Collection<Action> actions, String version, ControlGroup control) {
		this.actions = List.copyOf(actions);
		this.version = version;
		this.control = control;
	}

	/**
	 * Decides for one customer.
	 * @param asked what the customer came for, such as a reason of a contact; null when
	 * unknown
	 */
	public Decision decide(Situation situation, @Nullable String asked, Instant now) {
		var day = LocalDate.ofInstant(now, ContactHistory.ZONE);
		var kept = new ArrayList<Kept>();
		var dropped = new ArrayList<Dropped>();
		var customer = new Judge(situation, now, day);
		for (var action : this.actions) {
			customer.drops(action)
				.ifPresentOrElse(dropped::add,
						() -> customer.keep(action, asked)
							.ifPresentOrElse(kept::add, () -> dropped.add(new Dropped(action, Stop.CONTACT_POLICY,
									"channels", this.version, "no channel is open for it"))));
		}
		kept.sort(BEST_FIRST);
		return new Decision(situation.customer(), situation.revision(), now, kept, dropped, this.version);
	}

	private final class Judge {

		private final Situation situation;

		private final Instant now;

		private final LocalDate day;

		private final boolean held;

		private final List<Rationed> rationed;

		/** A cap, and of which actions it allows no more. */
		private record Rationed(ContactCap cap, Function<Action, Optional<Instant>> reached) {
		}

		/** A rule that closes an action for a time. */
		private record Closing(String rule, String version, String because, Instant until) {
		}

		Judge(Situation situation, Instant now, LocalDate day) {
			this.situation = situation;
			this.now = now;
			this.day = day;
			this.held = NextBestAction.this.control.holds(situation.customer());
			this.rationed = situation.caps()
				.stream()
				.map(cap -> new Rationed(cap, cap.reached(situation.contacts(), now)))
				.toList();
		}

		Optional<Dropped> drops(Action action) {
			if (!action.runsOn(this.day)) {
				return own(action, Stop.ELIGIBILITY, "validity", "does not run today");
			}
			if (!action.isTriedOn(this.situation.traits())) {
				return own(action, Stop.ELIGIBILITY, "pilot", "pilot: not in this city");
			}
			var unmet = action.eligible().unmet(this.situation.traits());
			if (unmet.isPresent()) {
				return unfit(action, Stop.ELIGIBILITY, "eligible", unmet.get());
			}
			var senseless = action.applicable().unmet(this.situation.traits());
			if (senseless.isPresent()) {
				return unfit(action, Stop.APPLICABILITY, "applicable", senseless.get());
			}
			return forbidden(action).or(() -> tooOften(action)).or(() -> heldBack(action));
		}

		private Optional<Dropped> own(Action action, Stop stage, String rule, String because) {
			return Optional.of(new Dropped(action, stage, rule, NextBestAction.this.version, because));
		}

		private Optional<Dropped> unfit(Action action, Stop stage, String rule, Condition.Unmet unmet) {
			return Optional.of(new Dropped(action, stage, rule, NextBestAction.this.version,
					unmet.trait() + " does not fit", unmet, null));
		}

		private Optional<Dropped> forbidden(Action action) {
			return this.situation.suppressions()
				.stream()
				.filter(suppression -> suppression.concerns(action))
				.min(Comparator.comparing(Suppression::stage))
				.map(suppression -> new Dropped(action, suppression.stage(), suppression.rule(), suppression.version(),
						suppression.because()));
		}

		/**
		 * What closes longest is told: it says when there is something to say again. Caps
		 * of one channel close that channel only.
		 */
		private Optional<Dropped> tooOften(Action action) {
			var refused = this.situation.bars()
				.stream()
				.filter(bar -> bar.concerns(action) && bar.closesAt(this.now))
				.map(bar -> new Closing(bar.rule(), bar.version(), bar.because(), bar.until()));
			var rationed = rationedBy(action, "*").filter(closed -> applies(closed.cap(), action))
				.map(closed -> new Closing(closed.cap().rule(), closed.cap().version(), reached(closed.cap()),
						closed.until()));
			return Stream.concat(refused, rationed)
				.max(Comparator.comparing(Closing::until).thenComparing(Closing::rule))
				.map(closing -> new Dropped(action, Stop.CONTACT_POLICY, closing.rule(), closing.version(),
						closing.because(), null, closing.until()));
		}

		/** Help is never rationed; but nobody is told the same twice in a row. */
		private static boolean applies(ContactCap cap, Action action) {
			return action.kind().isSelling() || cap.scope() == ContactCap.Scope.ACTION;
		}

		private static String reached(ContactCap cap) {
			return (cap.counted().equals("PRESENTED") ? "shown" : cap.counted().toLowerCase(java.util.Locale.ROOT))
					+ " " + Math.max(1, cap.most()) + "× within " + cap.within().toDays() + " days, counted by "
					+ cap.scope().name().toLowerCase(java.util.Locale.ROOT);
		}

		private Optional<Dropped> heldBack(Action action) {
			return (this.held && action.kind().isSelling()) ? Optional.of(new Dropped(action, Stop.CONTROL_GROUP,
					"control-group", NextBestAction.this.control.name(), "in the group that is left alone"))
					: Optional.empty();
		}

		Optional<Kept> keep(Action action, @Nullable String asked) {
			var open = new HashSet<String>();
			var closed = new HashMap<String, String>();
			for (var channel : action.channels()) {
				closedBecause(action, channel).ifPresentOrElse(because -> closed.put(channel, because),
						() -> open.add(channel));
			}
			if (open.isEmpty()) {
				return Optional.empty();
			}
			var reasons = new ArrayList<Reason>();
			reasons.add(new Reason(action.base(), "what everybody says to it"));
			for (var effect : action.effects()) {
				if (effect.when().holds(this.situation.traits())) {
					reasons.add(new Reason(effect.points(), effect.because()));
				}
			}
			this.situation.bars()
				.stream()
				.filter(bar -> bar.concerns(action) && bar.early())
				.max(Comparator.comparing(Bar::refused))
				.ifPresent(bar -> reasons.add(new Reason(0, bar.opened())));
			var odds = reasons.stream().mapToDouble(Reason::points).sum();
			return Optional.of(new Kept(action, 1 / (1 + Math.exp(-odds)), context(action, asked), action.worth(),
					action.lever(), reasons, open, closed));
		}

		private Optional<String> closedBecause(Action action, String channel) {
			if (!action.kind().isSelling()) {
				return Optional.empty();
			}
			var refused = this.situation.closed().get(channel);
			if (refused != null) {
				return Optional.of(refused);
			}
			return rationedBy(action, channel).findFirst()
				.map(closed -> closed.cap().rule() + ": " + reached(closed.cap()));
		}

		private Stream<Full> rationedBy(Action action, String channel) {
			return this.rationed.stream()
				.filter(one -> one.cap().channel().equals(channel))
				.flatMap(one -> one.reached().apply(action).map(until -> new Full(one.cap(), until)).stream());
		}

		/** A cap that allows no more until a moment. */
		private record Full(ContactCap cap, Instant until) {
		}

		/** Whoever came for something wants that first. */
		private static double context(Action action, @Nullable String asked) {
			return (asked != null && (asked.equals(action.group()) || asked.equalsIgnoreCase(action.kind().name())))
					? 1.5 : 1;
		}

	}

}
