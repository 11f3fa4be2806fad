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

		var plan = CampaignPlan.of(AUGUST, entered, Map.of(), LocalDate.of(2012, 8, 19));

		assertThat(plan.mayBegin()).isFalse();
		assertThat(plan.gates()).filteredOn(CampaignPlan.Gate::overdue)
			.extracting(CampaignPlan.Gate::row)
			.containsExactly("H10");
		assertThat(plan.gates()).extracting(CampaignPlan.Gate::due)
			.containsExactly(LocalDate.of(2012, 8, 11), LocalDate.of(2012, 8, 11), LocalDate.of(2012, 8, 18),
					LocalDate.of(2012, 8, 18), LocalDate.of(2012, 8, 18));
		assertThat(CampaignPlan
			.of(AUGUST, List.of(entry("H07", 1000), entry("H08", 1000), entry("H09", 1000), entry("H10", 1000),
					entry("H11", 800)), Map.of(), LocalDate.of(2012, 8, 19))
			.mayBegin()).isTrue();
	}

	@Test
	void saysWhichMonthsStayedUnderTheirTarget() {
		var plan = CampaignPlan.of(AUGUST, List.of(),
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

	private static GateEntry entry(String gate, long permille) {
		return new GateEntry("e-" + gate, "crm/K-1", gate, permille, Instant.EPOCH, "analyst", null);
	}

}
