package io.c360.customer.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the plan of a campaign stands on a day: gates before the sale begins, work to do,
 * phases, and each month's activations beside its target.
 *
 * @param mayBegin true when every gate is met: before, the sale cannot begin
 */
public record CampaignPlan(List<Gate> gates, List<Phase> phases, List<Task> tasks, boolean mayBegin) {

	/** How many months are compared at most. */
	private static final int MOST_MONTHS = 24;

	/**
	 * A gate.
	 *
	 * @param reached of a thousand; 0 while nobody entered anything
	 */
	public record Gate(String row, String name, String chinese, List<String> owners, LocalDate due, long needed,
			long reached, boolean met, boolean overdue) {
	}

	/**
	 * A phase.
	 *
	 * @param until its last day; null when it goes on
	 */
	public record Phase(String row, String name, String chinese, LocalDate from, @Nullable LocalDate until,
			List<String> channels, List<String> promotions, List<Month> months) {
	}

	/**
	 * A piece of work.
	 *
	 * @param since when its state was entered; null while nobody entered anything
	 * @param by who entered it
	 */
	public record Task(String row, String id, String name, String chinese, String owner, LocalDate due, TaskState state,
			@Nullable Instant since, @Nullable String by, boolean overdue) {
	}

	/**
	 * A month beside its target.
	 *
	 * @param under true when the month is over and the target was not reached
	 */
	public record Month(String month, long targetFrom, long targetTo, long activated, boolean under) {
	}

	/**
	 * How a plan stands.
	 * @param begins the first day of the preparation
	 * @param entries how far gates have come; the latest of each counts
	 * @param tasks how far work has come; the latest of each counts
	 * @param activated activations of the campaign by month
	 */
	public static CampaignPlan of(LocalDate begins, Collection<GateEntry> entries, Collection<TaskEntry> tasks,
			Map<YearMonth, Long> activated, LocalDate today) {
		var file = PlanFile.SHIPPED;
		var sale = begins.plusMonths(file.sale().after());
		var gates = file.gates().stream().map(gate -> gate(gate, sale, entries, today)).toList();
		var phases = file.phases().stream().map(phase -> phase(phase, begins, activated, today)).toList();
		var work = file.tasks().stream().map(task -> task(task, sale, tasks, today)).toList();
		return new CampaignPlan(gates, phases, work, gates.stream().allMatch(Gate::met));
	}

	/** True for the row of a gate. */
	public static boolean hasGate(String row) {
		return PlanFile.SHIPPED.gates().stream().anyMatch(gate -> gate.row().equals(row));
	}

	/** True for what the plan calls one of its tasks. */
	public static boolean hasTask(String id) {
		return PlanFile.SHIPPED.tasks().stream().anyMatch(task -> task.id().equals(id));
	}

	/** What the plan calls its tasks. */
	public static List<String> taskIds() {
		return PlanFile.SHIPPED.tasks().stream().map(PlanFile.Task::id).toList();
	}

	private static Task task(PlanFile.Task task, LocalDate sale, Collection<TaskEntry> entries, LocalDate today) {
		var due = sale.minusDays(task.daysBefore());
		var last = entries.stream()
			.filter(entry -> entry.task().equals(task.id()))
			.max(Comparator.comparing(TaskEntry::at).thenComparing(TaskEntry::id))
			.orElse(null);
		var state = (last != null) ? last.state() : TaskState.OPEN;
		return new Task(task.row(), task.id(), task.name(), task.chinese(), task.owner(), due, state,
				(last != null) ? last.at() : null, (last != null) ? last.by() : null,
				state != TaskState.DONE && today.isAfter(due));
	}

	private static Gate gate(PlanFile.Gate gate, LocalDate sale, Collection<GateEntry> entries, LocalDate today) {
		var due = sale.minusDays(gate.daysBefore());
		var reached = entries.stream()
			.filter(entry -> entry.gate().equals(gate.row()))
			.max(Comparator.comparing(GateEntry::at).thenComparing(GateEntry::id))
			.map(GateEntry::permille)
			.orElse(0L);
		boolean met = reached >= gate.permille();
		return new Gate(gate.row(), gate.name(), gate.chinese(), gate.owners(), due, gate.permille(), reached, met,
				!met && today.isAfter(due));
	}

	private static Phase phase(PlanFile.Phase phase, LocalDate begins, Map<YearMonth, Long> activated,
			LocalDate today) {
		var from = begins.plusMonths(phase.after());
		var until = (phase.months() > 0) ? from.plusMonths(phase.months()).minusDays(1) : null;
		var months = new ArrayList<Month>();
		var month = YearMonth.from(from);
		var last = YearMonth.from((until != null && until.isBefore(today)) ? until : today);
		while (phase.targetFrom() > 0 && !month.isAfter(last) && months.size() < MOST_MONTHS) {
			long reached = activated.getOrDefault(month, 0L);
			months.add(new Month(month.toString(), phase.targetFrom(), phase.targetTo(), reached,
					month.isBefore(YearMonth.from(today)) && reached < phase.targetFrom()));
			month = month.plusMonths(1);
		}
		return new Phase(phase.row(), phase.name(), phase.chinese(), from, until, phase.channels(), phase.promotions(),
				List.copyOf(months));
	}

}
