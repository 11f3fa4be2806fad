package io.c360.api.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.c360.customer.agent.Difference;
import io.c360.customer.agent.Share;
import io.c360.customer.campaign.WaveReport;
import io.c360.customer.lead.LeadState;
import io.c360.customer.score.ResponseVariable;

/** What came of a wave, by the names of the schema. */
record WaveReportAnswer(List<FunnelStep> funnel, List<StateCount> states, Share reached, Share held, Uplift uplift,
		List<GroupShare> tiers, List<GroupShare> bundles, List<VariableReport> variables) {

	/** How many came that far. */
	record FunnelStep(String step, long customers) {
	}

	/** How many leads stand so. */
	record StateCount(LeadState state, long leads) {
	}

	/** Success in a group. */
	record GroupShare(String group, Share success) {
	}

	/** A difference with what follows from it. */
	record Uplift(double value, double atLeast, double atMost, boolean clear) {

		static Uplift of(Difference difference) {
			return new Uplift(difference.value(), difference.atLeast(), difference.atMost(), difference.isClear());
		}

	}

	/** A variable and its ranges. */
	record VariableReport(String row, String name, List<WaveReport.Range> ranges) {
	}

	static WaveReportAnswer of(WaveReport report) {
		var ranges = report.ranges();
		return new WaveReportAnswer(
				Arrays.stream(WaveReport.Step.values())
					.map(step -> new FunnelStep(step.name(), report.funnel().getOrDefault(step, 0L)))
					.toList(),
				report.states()
					.entrySet()
					.stream()
					.map(state -> new StateCount(state.getKey(), state.getValue()))
					.toList(),
				report.reached(), report.held(), Uplift.of(report.uplift()), groups(report.tiers()),
				groups(report.bundles()),
				IntStream.range(0, ranges.size())
					.mapToObj(place -> new VariableReport(ResponseVariable.all().get(place).row(),
							ResponseVariable.all().get(place).name(), ranges.get(place)))
					.toList());
	}

	private static List<GroupShare> groups(Map<?, Share> shares) {
		return shares.entrySet()
			.stream()
			.map(share -> new GroupShare(share.getKey().toString(), share.getValue()))
			.toList();
	}

}
