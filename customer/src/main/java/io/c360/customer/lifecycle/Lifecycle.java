package io.c360.customer.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.c360.customer.subscription.Subscription;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ServingCosts;
import io.c360.customer.value.ValueFacts;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a customer, and the stages before it. It follows from the facts alone: the
 * life is replayed month by month, so that the same facts give the same history whenever
 * and in whatever order they came.
 *
 * @param since when the stage was entered
 * @param because which rule decided, in a few words
 * @param history every stage so far, the oldest first, the present one last
 * @param waiting the stage that it looks like by now, while that does not count yet; null
 * when it looks like what it is
 * @param rules version of the rules
 */
public record Lifecycle(Stage stage, LocalDate since, String because, List<Step> history, @Nullable Waiting waiting,
		String rules) {

	private static final int MOST_MONTHS = 120;

	public Lifecycle {
		history = List.copyOf(history);
	}

	/** That a stage was entered, and why. */
	public record Step(Stage stage, LocalDate on, String because) {
	}

	/**
	 * A stage that must be seen for longer before it counts.
	 *
	 * @param since since when it is seen
	 * @param counts the first day on which it counts if it is still seen then
	 */
	public record Waiting(Stage stage, LocalDate since, LocalDate counts) {
	}

	/** Replays a customer's life up to a moment. */
	public static Lifecycle of(ValueFacts facts, StageRules rules, Instant asOf) {
		var today = LocalDate.ofInstant(asOf, MarginSeries.ZONE);
		var series = MarginSeries.of(facts.bills(), facts.topups(), facts.contacts(), facts.complaints(),
				ServingCosts.DEFAULT);
		var history = new ArrayList<Step>();
		var confirmed = new Confirmation(rules.confirmMonths());
		for (var day : days(facts, today)) {
			var judged = confirmed.judge(StageOnDay.of(facts, series, rules, day), day);
			if (history.isEmpty() || history.getLast().stage() != judged.stage()) {
				history.add(judged);
			}
		}
		var last = history.getLast();
		return new Lifecycle(last.stage(), last.on(), last.because(), history, confirmed.waiting(), rules.version());
	}

	/**
	 * The days on which the stage is judged: when something began or ended, the end of
	 * every month, and today.
	 */
	private static List<LocalDate> days(ValueFacts facts, LocalDate today) {
		var turning = facts.subscriptions()
			.stream()
			.flatMap(Lifecycle::turningPoints)
			.filter(day -> !day.isAfter(today))
			.toList();
		var first = turning.stream().min(LocalDate::compareTo).orElse(today);
		var from = YearMonth.from(first).isBefore(YearMonth.from(today).minusMonths(MOST_MONTHS))
				? YearMonth.from(today).minusMonths(MOST_MONTHS) : YearMonth.from(first);
		var months = Stream.iterate(from, month -> month.isBefore(YearMonth.from(today)), month -> month.plusMonths(1))
			.map(month -> month.plusMonths(1).atDay(1))
			.filter(day -> !day.isAfter(today));
		return Stream.of(turning.stream(), months, Stream.of(today)).flatMap(days -> days).distinct().sorted().toList();
	}

	private static Stream<LocalDate> turningPoints(Subscription held) {
		return Stream.of(held.startDate(), held.terminationDate()).filter(Objects::nonNull);
	}

	/** What is held on a day. */
	static Holding holding(ValueFacts facts, LocalDate day) {
		return Holding.of(facts.subscriptions(), day);
	}

}
