package io.c360.customer.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one number by which to reach a household: the main number of its family plan; else
 * that of who pays; else that of who talks most with the others; else the head's; else
 * the oldest. There is exactly one as soon as there is a number at all.
 *
 * @param because the first of these rules that told it from every other number
 */
public record MainNumber(Line line, Rule because) {

	/** The rule that decided, in the order in which they are asked. */
	public enum Rule {

		/** It is the main number of the family plan. */
		MAIN_OF_PLAN(Comparator.comparing(line -> !line.plan().equals("main"))),
		/** Its holder pays. */
		PAYER(Comparator.comparing(line -> !line.pays())),
		/** Its holder talks most with the other members. */
		CENTRE_OF_CALLS(Comparator.comparingLong(line -> -line.calls())),
		/** Its holder is the head of the household. */
		HEAD(Comparator.comparing(line -> !line.head())),
		/** It has been in use longest. */
		OLDEST(Comparator.comparing(line -> Objects.requireNonNullElse(line.since(), LocalDate.MAX))),
		/** Nothing tells them apart: the lowest number. */
		LOWEST(Comparator.comparing(Line::msisdn));

		@SuppressWarnings("ImmutableEnumChecker")
		private final Comparator<Line> order;

		Rule(Comparator<Line> order) {
			this.order = order;
		}

	}

	/** Empty when there is no number. */
	public static Optional<MainNumber> of(Collection<Line> lines) {
		List<Line> left = List.copyOf(lines);
		for (var rule : Rule.values()) {
			var best = left.stream().min(rule.order);
			if (best.isEmpty()) {
				return Optional.empty();
			}
			var first = best.get();
			left = left.stream().filter(line -> rule.order.compare(line, first) == 0).toList();
			if (left.size() == 1 || rule == Rule.LOWEST) {
				return Optional.of(new MainNumber(first, rule));
			}
		}
		return Optional.empty();
	}

}
