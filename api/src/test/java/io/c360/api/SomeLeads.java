package io.c360.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadRules;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.lead.LeadProjection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to leads of one campaign over {@link SomeTrade}: entered by people, or
 * told by the campaign system.
 */
final class SomeLeads {

	static final String STORE = "guangzhou-01";

	private static final String LEAD = "id revision state lane store code due calls next disregarded: events { type disregarded }";

	static final String ENTER = "mutation($e: LeadEntry!) { enterLeadEvent(entry: $e) { " + LEAD + " } }";

	private final ApiClients as;

	private final IntakeGraph intake;

	private int entries;

	SomeLeads(ApiClients as, Graph graph) {
		this.as = as;
		this.intake = new IntakeGraph(graph, IdentityModel.telecom(), List.of(new LeadProjection(LeadRules.SHIPPED)));
	}

	IntakeGraph intake() {
		return this.intake;
	}

	void campaign() {
		take(new Campaign(new RecordId("crm", "K-1"), 1, "Handsets", "active", null, null, List.of("outbound-call"),
				"bundle", null));
	}

	void begin(String lead, int worker, LeadEventType type) {
		begin(lead, worker, type, null);
	}

	void begin(String lead, int worker, LeadEventType type, @Nullable String wave) {
		var more = new HashMap<String, Object>(
				Map.of("customer", this.as.customer(worker), "campaign", "crm/K-1", "channel", "outbound-call"));
		if (wave != null) {
			more.put("wave", wave);
		}
		enter(this.as.winback(), lead, type, more);
	}

	JsonNode enter(ApiClient who, String lead, LeadEventType type, Map<String, Object> more) {
		var answer = answer(who, lead, type, more);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.data("enterLeadEvent");
	}

	ApiClient.Answer answer(ApiClient who, String lead, LeadEventType type, Map<String, Object> more) {
		var entry = new HashMap<>(more);
		entry.put("entry", "loop-" + this.entries++);
		entry.put("lead", lead);
		entry.put("type", type.name());
		return who.ask(ENTER, Map.of("e", entry));
	}

	JsonNode lead(String id) {
		return this.as.winback()
			.ask("query($id: ID!) { lead(id: $id) { " + LEAD + " } }", Map.of("id", id))
			.data("lead");
	}

	static LeadEvent event(String lead, String key, int worker, LeadEventType type, Instant at) {
		return new LeadEvent(new RecordId("crm", key), new PartyReference.ByRecord(new RecordId("crm", "77" + worker)),
				new RecordId("crm", lead), at, type, null, new RecordId("crm", "K-1"), null, "outbound-call",
				"agent-100", STORE, null, null, null, null);
	}

	void take(SourceFact fact) {
		var answers = this.intake
			.apply(new Batch(Lane.passing("loop"), 1, List.of(new Received(0, fact, FactHash.of(fact))), List.of()));
		assertThat(answers).allMatch(Answer.Applied.class::isInstance);
	}

}
