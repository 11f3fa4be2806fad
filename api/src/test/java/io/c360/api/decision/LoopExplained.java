package io.c360.api.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.agent.Share;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadRules;
import io.c360.customer.lead.LeadState;
import io.c360.customer.score.ResponseScore;
import io.c360.customer.score.ResponseVariable;
import io.c360.customer.score.ScoreFacts;
import org.jspecify.annotations.Nullable;

/** Walks through the closed loop of one customer, from the response to the follow-up. */
record LoopExplained(StringBuilder text) {

	private static final RecordId LEAD = new RecordId("c360", "lead-1");

	void write() {
		line("## 7. A wave looks at the customer: the response by the source's eight variables");
		line("");
		line("150 minutes called, 40 data sessions, 40 months, 34 years old, 120 calls, 2,000 MB; nothing is known of calls between provinces and of multimedia messages.");
		line("");
		var score = ResponseScore.of(new ScoreFacts(java.util.Map.of("calledMinutes", "150", "dataSessions", "40",
				"tenureMonths", "40", "age", "34", "calls", "120", "dataMegabytes", "2000")));
		line("| row | variable | contribution | at most |");
		line("|---|---|---|---|");
		for (int place = 0; place < ResponseVariable.all().size(); place++) {
			var variable = ResponseVariable.all().get(place);
			line("| %s | %s (%s) | %.6f | %s |".formatted(variable.row(), variable.name(), variable.chinese(),
					score.contributions().get(place), variable.contribution()));
		}
		line("| | together | %.6f | %s |".formatted(score.value(), ResponseVariable.listed()));
		line("");
		line("## 8. The loop: store, second call, and the follow-up after exactly one month (`Customer.leads`)");
		line("");
		line("| when | what is told | state | time runs out | what may follow |");
		line("|---|---|---|---|---|");
		var told = new ArrayList<LeadEvent>();
		for (var event : List.of(event("2026-07-01T02:00:00Z", LeadEventType.INTENT, null),
				event("2026-07-01T02:01:00Z", LeadEventType.DISPATCHED, "guangzhou-01"),
				event("2026-07-02T02:00:00Z", LeadEventType.RECEIVED, null),
				event("2026-07-02T03:00:00Z", LeadEventType.ORDERED, null),
				event("2026-07-02T04:00:00Z", LeadEventType.CONFIRMED, null),
				event("2026-08-01T02:00:00Z", LeadEventType.LAPSED, null),
				event("2026-08-02T02:00:00Z", LeadEventType.CALLED, null),
				event("2026-08-05T02:00:00Z", LeadEventType.ARRIVED, "guangzhou-01"),
				event("2026-08-05T02:20:00Z", LeadEventType.ACTIVATED, null))) {
			told.add(event);
			row(event, Lead.of(LEAD, told, LeadRules.SHIPPED));
		}
		line("");
		line("The code that the customer names at the till: `" + Lead.of(LEAD, told, LeadRules.SHIPPED).code()
				+ "`, made of the id of the dispatch, with a check digit.");
		line("");
		line("## 9. What is learned: success with its bounds");
		line("");
		line("An agent who is told yes by 8 of 100: %s. The others, by 400 of 1,000: %s. What the agent at most reaches is below what the others at least reach: the quality loop begins."
			.formatted(bounds(new Share(8, 100)), bounds(new Share(400, 1000))));
	}

	private void row(LeadEvent event, Lead lead) {
		var because = lead.disregardedBecause(event.id());
		line("| %s | %s%s | %s | %s | %s |".formatted(event.at(), event.type(),
				(because != null) ? " (disregarded: " + because + ")" : "", lead.state(),
				(lead.due() != null) ? Objects.requireNonNull(lead.due()) : "-", next(lead.state())));
	}

	private static String next(LeadState state) {
		return String.join(", ",
				Arrays.stream(LeadEventType.values())
					.filter(type -> LeadRules.SHIPPED.next(state, type).isPresent())
					.map(LeadEventType::name)
					.toList());
	}

	private static String bounds(Share share) {
		return "%.1f %% (%.1f to %.1f)".formatted(100 * share.value(), 100 * share.atLeast(), 100 * share.atMost());
	}

	private static LeadEvent event(String at, LeadEventType type, @Nullable String store) {
		return new LeadEvent(new RecordId("c360", type.name()),
				new PartyReference.ByRecord(new RecordId("crm", "1001")), LEAD, Instant.parse(at), type, null,
				new RecordId("crm", "K-03"), null, "outbound-call", "agent-110", store, null, null, null, null);
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
