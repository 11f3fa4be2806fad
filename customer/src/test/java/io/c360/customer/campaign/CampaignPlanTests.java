package io.c360.customer.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignPlanTests {

	private static final LocalDate AUGUST = LocalDate.of(2012, 8, 1);

	@Test
	void cannotBeginBeforeEveryGateIsMet() {
		var entered = List.of(entry("H07", 1000), entry("H08", 1000), entry("H09", 1000), entry("H10", 990),
				entry("H11", 800));

		var plan = CampaignPlan.of(AUGUST, entered, List.of(), Map.of(), LocalDate.of(2012, 8, 19));

		assertThat(plan.mayBegin()).isFalse();
		assertThat(plan.gates()).filteredOn(CampaignPlan.Gate::overdue)
			.extracting(CampaignPlan.Gate::row)
			.containsExactly("H10");
		assertThat(plan.gates()).extracting(CampaignPlan.Gate::due)
			.containsExactly(LocalDate.of(2012, 8, 11), LocalDate.of(2012, 8, 11), LocalDate.of(2012, 8, 18),
					LocalDate.of(2012, 8, 18), LocalDate.of(2012, 8, 18));
		assertThat(CampaignPlan
			.of(AUGUST, List.of(entry("H07", 1000), entry("H08", 1000), entry("H09", 1000), entry("H10", 1000),
					entry("H11", 800)), List.of(), Map.of(), LocalDate.of(2012, 8, 19))
			.mayBegin()).isTrue();
	}

	@Test
	void saysWhichMonthsStayedUnderTheirTarget() {
		var plan = CampaignPlan.of(AUGUST, List.of(), List.of(),
				Map.of(YearMonth.of(2012, 9), 5_100L, YearMonth.of(2012, 10), 5_100L, YearMonth.of(2012, 11), 10L),
				LocalDate.of(2012, 11, 20));

		assertThat(plan.phases()).extracting(CampaignPlan.Phase::from)
			.containsExactly(AUGUST, LocalDate.of(2012, 9, 1), LocalDate.of(2012, 10, 1));
		assertThat(plan.phases().stream().flatMap(phase -> phase.months().stream()))
			.filteredOn(CampaignPlan.Month::under)
			.extracting(CampaignPlan.Month::month)
			.containsExactly("2012-10");
		assertThat(plan.phases().getLast().months()).hasSize(2);
	}

	@Test
	void marksWorkThatIsLateUntilItIsDone() {
		var entered = List.of(work("t-1", "survey", TaskState.STARTED, 1), work("t-2", "survey", TaskState.DONE, 9),
				work("t-3", "store-flow", TaskState.DONE, 2), work("t-4", "store-flow", TaskState.STARTED, 3));

		var plan = CampaignPlan.of(AUGUST, List.of(), entered, Map.of(), LocalDate.of(2012, 8, 26));

		assertThat(plan.tasks()).extracting(CampaignPlan.Task::id)
			.containsExactly("survey", "delivery-flow", "store-flow", "channel-co-ordination", "optimise-targets",
					"optimise-channels");
		assertThat(plan.tasks()).extracting(CampaignPlan.Task::due)
			.startsWith(LocalDate.of(2012, 8, 4), LocalDate.of(2012, 8, 18))
			.endsWith(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 10, 1));
		assertThat(plan.tasks()).extracting(CampaignPlan.Task::state)
			.startsWith(TaskState.DONE, TaskState.OPEN, TaskState.STARTED, TaskState.OPEN);
		assertThat(plan.tasks()).filteredOn(CampaignPlan.Task::overdue)
			.extracting(CampaignPlan.Task::id)
			.containsExactly("delivery-flow", "store-flow", "channel-co-ordination");
		assertThat(plan.tasks()).allSatisfy(task -> assertThat(task.owner()).isNotBlank());
	}

	private static TaskEntry work(String id, String task, TaskState state, long second) {
		return new TaskEntry(id, "crm/K-1", task, state, Instant.ofEpochSecond(second), "analyst", null);
	}

	private static GateEntry entry(String gate, long permille) {
		return new GateEntry("e-" + gate, "crm/K-1", gate, permille, Instant.EPOCH, "analyst", null);
	}

}
