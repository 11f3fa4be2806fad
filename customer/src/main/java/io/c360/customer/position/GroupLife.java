package io.c360.customer.position;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.c360.customer.lifecycle.GroupStage;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a group, and the stages before it: the lives of its members replayed month
 * by month. A stage counts once it was seen for so many months in a row, unless all of
 * the group has left.
 *
 * @param stage with how many members in each stage today
 * @param since when it was entered
 * @param history every stage so far, the oldest first
 * @param waiting what it looks like today, while that does not count yet; null when it
 * looks like what it is
 */
public record GroupLife(GroupStage stage, LocalDate since, List<Step> history, @Nullable Stage waiting) {

	private static final int MOST_MONTHS = 120;

	public GroupLife {
		history = List.copyOf(history);
	}

	/** That a group entered a stage. */
	public record Step(Stage stage, LocalDate on) {
	}

	/**
	 * Replays the life of a group.
	 * @param members the stages of each member's life, the oldest first
	 * @param confirmMonths for how many months in a row a stage must be seen
	 */
	public static GroupLife of(Collection<List<Lifecycle.Step>> members, int confirmMonths, LocalDate today) {
		var first = members.stream().map(steps -> steps.getFirst().on()).min(LocalDate::compareTo).orElse(today);
		var history = new ArrayList<Step>();
		Stage waiting = null;
		var since = first;
		for (var day : days(first, today)) {
			var looks = on(members, day).stage();
			if (history.isEmpty() || looks == Stage.LEFT || history.getLast().stage() == Stage.LEFT) {
				enter(history, looks, day);
				waiting = null;
			}
			else if (looks == history.getLast().stage()) {
				waiting = null;
			}
			else {
				since = (looks == waiting) ? since : day;
				waiting = looks;
				if (!since.plusMonths(confirmMonths - 1L).isAfter(day)) {
					enter(history, looks, day);
					waiting = null;
				}
			}
		}
		var now = history.getLast();
		return new GroupLife(new GroupStage(now.stage(), on(members, today).members()), now.on(), history, waiting);
	}

	private static void enter(List<Step> history, Stage stage, LocalDate day) {
		if (history.isEmpty() || history.getLast().stage() != stage) {
			history.add(new Step(stage, day));
		}
	}

	/** The first of every month, and today. */
	private static List<LocalDate> days(LocalDate first, LocalDate today) {
		var oldest = YearMonth.from(today).minusMonths(MOST_MONTHS);
		var from = YearMonth.from(first).isBefore(oldest) ? oldest : YearMonth.from(first);
		var days = new ArrayList<LocalDate>();
		for (var month = from.plusMonths(1); !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
			days.add(month.atDay(1));
		}
		if (days.isEmpty() || days.getLast().isBefore(today)) {
			days.add(today);
		}
		return days;
	}

	/** What members looked like on a day; who was nothing yet does not count. */
	private static GroupStage on(Collection<List<Lifecycle.Step>> members, LocalDate day) {
		var stages = new ArrayList<Stage>();
		for (var steps : members) {
			Stage stage = null;
			for (var step : steps) {
				if (!step.on().isAfter(day)) {
					stage = step.stage();
				}
			}
			if (stage != null) {
				stages.add(stage);
			}
		}
		return GroupStage.of(stages);
	}

}
