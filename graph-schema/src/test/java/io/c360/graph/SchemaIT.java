package io.c360.graph;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema is the one that the statements count on: an index that is gone is a slow
 * product, not a wrong one.
 */
@WithNeo4j
class SchemaIT {

	private final Graph graph;

	SchemaIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
	}

	@Test
	void hasTheConstraintsThatKeepIdsUnique() {
		assertThat(names(
				"SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE none(l IN labelsOrTypes WHERE l STARTS WITH '__') RETURN name"))
			.containsExactlyInAnyOrder("agent_step_has_unique_id", "assertion_has_unique_id",
					"audience_member_has_unique_id", "gate_entry_has_unique_id", "lead_event_has_unique_id",
					"lead_has_unique_id", "wave_has_unique_id", "audit_head_has_unique_name",
					"audited_read_has_unique_sequence", "bill_has_unique_id", "campaign_has_unique_id",
					"candidate_key_has_unique_id", "complaint_case_has_unique_id", "complaint_event_has_unique_id",
					"complaint_has_unique_id", "consent_has_unique_id", "customer_has_unique_id",
					"erasure_has_unique_id", "erasure_mark_has_unique_mark", "erasure_salt_has_unique_name",
					"group_has_unique_id", "household_decision_has_unique_id", "household_has_unique_id",
					"household_key_has_unique_id", "identifier_has_unique_id", "identity_model_has_unique_id",
					"inhabitant_has_unique_id", "interaction_has_unique_id", "model_activation_has_unique_id",
					"model_gate_has_unique_id", "lane_has_unique_name", "lease_has_unique_name", "ledger_has_unique_id",
					"link_has_unique_id", "outcome_has_unique_id", "points_has_unique_id", "position_has_unique_id",
					"city_figures_has_unique_id", "task_entry_has_unique_id", "claim_event_has_unique_id",
					"sale_claim_has_unique_id", "sale_counter_has_unique_id", "forgotten_claims_has_unique_id",
					"postponed_has_unique_record", "preference_has_unique_id", "prompt_has_unique_id",
					"reject_has_unique_id", "replay_has_unique_id", "segment_model_has_unique_number",
					"source_record_has_unique_id", "subscription_has_unique_id", "topup_has_unique_id",
					"usage_has_unique_id");
	}

	@Test
	void hasTheIndexesThatReadsRelyOn() {
		assertThat(names(
				"SHOW INDEXES YIELD name, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP' AND NOT name ENDS WITH 'Neo4jMigration' RETURN name"))
			.containsExactlyInAnyOrder("agent_step_by_agent", "audience_member_by_wave_and_customer",
					"gate_entry_by_campaign", "lead_by_desk_and_place", "lead_by_dispatch", "lead_by_first_call",
					"lead_by_open_code", "lead_by_open_until", "lead_event_by_lead", "lead_event_by_time",
					"outcome_by_time", "wave_by_campaign", "wave_by_freezing", "assertion_by_expiry",
					"assertion_by_identifier", "audited_read_by_customer", "audited_read_by_who", "change_by_customer",
					"complaint_case_by_department_and_work", "complaint_case_by_opening", "complaint_case_by_work",
					"complaint_event_by_complaint", "erasure_by_customer", "erasure_in_topics",
					"identity_event_by_customer", "inhabitant_by_waking", "link_by_group",
					"interaction_by_record_and_time", "interaction_by_till_and_time", "possible_match_by_bits",
					"position_by_city_and_stage", "prompt_by_open_department", "reject_by_source", "replay_by_state",
					"superseded_by_id", "task_entry_by_campaign", "claim_event_by_claim",
					"sale_claim_by_sale_and_state", "forgotten_claims_by_sale", "outcome_by_withdrawn",
					"campaign_by_end_of_sale", "usage_by_counterpart", "usage_by_record_and_time");
	}

	@Test
	void staysAsItIsWhenMigratedAgain() {
		var before = names("SHOW INDEXES YIELD name RETURN name");

		this.graph.migrate();

		assertThat(names("SHOW INDEXES YIELD name RETURN name")).isEqualTo(before);
	}

	@Test
	void isNotHeldUpByTheLockOfAProcessThatWasKilled() {
		this.graph.write(tx -> tx.run("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})").consume());

		this.graph.migrate();

		this.graph.write(tx -> tx.run("MATCH (l:__Neo4jMigrationsLock) DELETE l").consume());
		assertThat(names("SHOW INDEXES YIELD name RETURN name")).isNotEmpty();
	}

	private List<String> names(String statement) {
		return this.graph.read(tx -> tx.run(statement, Map.of()).list(row -> row.get("name").asString()));
	}

}
