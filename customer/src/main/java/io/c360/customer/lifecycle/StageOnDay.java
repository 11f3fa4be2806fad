package io.c360.customer.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.Validity;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValueFacts;

/**
 * What a customer looks like on one day, with no memory of the day before.
 *
 * @param certain true when no further month is needed to believe it
 */
record StageOnDay(Stage stage, String because, boolean certain) {

	static StageOnDay of(ValueFacts facts, MarginSeries series, StageRules rules, LocalDate day) {
		var holding = Lifecycle.holding(facts, day);
		if (holding.since() == null && holding.active() == 0) {
			return certain(Stage.PROSPECT, "never held anything");
		}
		if (holding.active() == 0) {
			return certain(Stage.LEFT, (holding.leftOn() != null) ? "everything has ended" : "nothing is in use");
		}
		return returned(facts, rules, day).or(() -> isNew(holding, rules, day))
			.or(() -> silent(facts, rules, day))
			.or(() -> complains(facts, day))
			.or(() -> renewing(holding, rules, day))
			.orElseGet(() -> moving(series, rules, day));
	}

	/** Everything had ended before the oldest thing that is in use now began. */
	private static Optional<StageOnDay> returned(ValueFacts facts, StageRules rules, LocalDate day) {
		var latest = facts.subscriptions()
			.stream()
			.map(Subscription::startDate)
			.filter(Objects::nonNull)
			.filter(start -> !start.isAfter(day) && start.plusMonths(rules.returnedMonths()).isAfter(day))
			.filter(start -> cameBack(facts, start))
			.findFirst();
		return latest.map(start -> certain(Stage.RETURNED, "came back " + start));
	}

	private static boolean cameBack(ValueFacts facts, LocalDate start) {
		var before = Holding.of(facts.subscriptions(), start.minusDays(1));
		return before.since() != null && before.active() == 0;
	}

	private static Optional<StageOnDay> isNew(Holding holding, StageRules rules, LocalDate day) {
		return holding.since() != null && holding.since().plusMonths(rules.newMonths()).isAfter(day)
				? Optional.of(certain(Stage.NEW, "joined " + holding.since())) : Optional.empty();
	}

	private static Optional<StageOnDay> silent(ValueFacts facts, StageRules rules, LocalDate day) {
		var signs = Stream
			.of(facts.topups().stream().map(topup -> day(topup.at())),
					facts.bills().stream().filter(bill -> bill.amountDue().amount() > 0).map(bill -> bill.billDate()),
					facts.contacts()
						.stream()
						.filter(contact -> !"outbound".equals(contact.direction()))
						.map(contact -> day(contact.at())))
			.flatMap(dates -> dates)
			.toList();
		var first = signs.stream().min(LocalDate::compareTo);
		if (first.isEmpty() || !first.get().isBefore(day)) {
			return Optional.empty();
		}
		var last = signs.stream().filter(date -> !date.isAfter(day)).max(LocalDate::compareTo);
		return last.filter(date -> date.plusDays(rules.silentDays()).isBefore(day))
			.map(date -> certain(Stage.SILENT, "nothing since " + date));
	}

	private static Optional<StageOnDay> complains(ValueFacts facts, LocalDate day) {
		return facts.complaints().stream().anyMatch(complaint -> isOpenAndJustified(complaint, day))
				? Optional.of(certain(Stage.DECLINING, "a justified complaint is open")) : Optional.empty();
	}

	private static boolean isOpenAndJustified(Complaint complaint, LocalDate day) {
		var until = complaint.resolutionDate();
		return complaint.validity() == Validity.JUSTIFIED && !day(complaint.creationDate()).isAfter(day)
				&& (until == null || day(until).isAfter(day));
	}

	private static Optional<StageOnDay> renewing(Holding holding, StageRules rules, LocalDate day) {
		return holding.bound() != null && holding.bound().minusDays(rules.renewalDays()).isBefore(day)
				? Optional.of(certain(Stage.RENEWING, "the contract ends " + holding.bound())) : Optional.empty();
	}

	private static StageOnDay moving(MarginSeries series, StageRules rules, LocalDate day) {
		return switch (series.trend(day, rules.trendMonths()).direction()) {
			case UP -> new StageOnDay(Stage.GROWING, "charges rise", false);
			case DOWN -> new StageOnDay(Stage.DECLINING, "charges fall", false);
			case FLAT -> new StageOnDay(Stage.STABLE, "charges neither rise nor fall", false);
			case UNKNOWN -> new StageOnDay(Stage.STABLE, "too few months to tell", false);
		};
	}

	private static StageOnDay certain(Stage stage, String because) {
		return new StageOnDay(stage, because, true);
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, MarginSeries.ZONE);
	}

}
