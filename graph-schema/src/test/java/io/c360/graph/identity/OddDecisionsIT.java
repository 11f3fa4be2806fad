package io.c360.graph.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.group.GroupsPart;
import io.c360.graph.group.Membership;
import io.c360.graph.household.HouseholdUpkeepGraph;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Bad input 20: links and decisions that make no sense, or too much of it. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddDecisionsIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final int CROWD = 10_000;

	private final Graph graph;

	private final IntakeGraph intake;

	private final StewardGraph steward;

	OddDecisionsIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.steward = new StewardGraph(this.graph, IdentityModel.telecom());
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@AfterAll
	void close() {
		this.graph.close();
	}

	@Test
	void badInput20LinksToOneselfAndInACircleAreGroupsLikeOthers() {
		take(person("crm/c1", "独孤一", "13826021001"), person("crm/c2", "独孤二", "13826021002"));
		take(Facts.household("crm/cl1", "crm/c1", "crm/c1", "head"),
				Facts.household("crm/cl2", "crm/c1", "crm/c2", "member"),
				Facts.household("crm/cl3", "crm/c2", "crm/c1", "member"));
		settle();

		assertThat(customerOf("crm/c1")).isNotEqualTo(customerOf("crm/c2"));
		assertThat(groupsOf("13826021001", 10)).extracting(group -> group.members().size())
			.containsExactlyInAnyOrder(2, 1);
	}

	@Test
	void badInput20MergingBothWaysIsTheSameMergeTwice() {
		take(person("crm/b1", "宇文甲", "13826021003"), person("crm/b2", "长孙乙", "13826021004"));
		var first = customerOf("crm/b1");
		var second = customerOf("crm/b2");

		var there = this.steward.decide(same("crm/b1", "crm/b2"), NOON);
		var back = this.steward.decide(same("crm/b2", "crm/b1"), NOON);
		assertThat(customerOf("crm/b1")).isEqualTo(customerOf("crm/b2"));
		this.steward.revoke(there.id(), "steward", "wrong", NOON);
		assertThat(customerOf("crm/b1")).isEqualTo(customerOf("crm/b2"));
		this.steward.revoke(back.id(), "steward", "wrong", NOON);

		assertThat(customerOf("crm/b1")).isEqualTo(first);
		assertThat(customerOf("crm/b2")).isEqualTo(second);
	}

	@Test
	void badInput20ARecordIsItselfAndNeverAnother() {
		take(person("crm/i1", "尉迟丙", "13826021005"));
		var before = customerOf("crm/i1");

		this.steward.decide(same("crm/i1", "crm/i1"), NOON);

		assertThat(customerOf("crm/i1")).isEqualTo(before);
		assertThatThrownBy(() -> new Decision.Different(ids("crm/i1"), ids("crm/i1"), "odd", "steward", null))
			.isInstanceOf(CustomerProblem.Invalid.class);
	}

	@Test
	void badInput20WhatWasNeverMergedOrDecidedIsNotFoundAndChangesNothing() {
		take(person("crm/n1", "淳于丁", "13826021006"));
		var known = customerOf("crm/n1");
		var nobody = new CustomerId(UUID.fromString("00000000-0000-4000-8000-000000000000"));

		assertThatThrownBy(() -> this.steward.revertMerge(nobody, known, "steward", "odd", NOON))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThatThrownBy(() -> this.steward.revertMerge(known, nobody, "steward", "odd", NOON))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThatThrownBy(() -> this.steward.revoke("never", "steward", "odd", NOON))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThatThrownBy(() -> this.steward.decide(same("crm/n1", "crm/nobody"), NOON))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThat(customerOf("crm/n1")).isEqualTo(known);
	}

	@Test
	void badInput20AHouseholdOfTenThousandMakesNobodySlow() {
		take(person("crm/x0", "呼延戊", "13826021007"), person("crm/x1", "钟离己", "13826021008"));
		take(Facts.household("crm/xl0", "crm/x0", "crm/crowd", "head"));
		crowd("crm/xl0", "crm/x0");

		var began = System.nanoTime();
		take(Facts.household("crm/xl1", "crm/x1", "crm/crowd", "member"));
		settle();
		var groups = groupsOf("13826021008", 10);

		assertThat(groups).hasSize(1);
		assertThat(groups.getFirst().members()).hasSize(10);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
	}

	/** Gives a group ten thousand members more, each as the first one is. */
	private void crowd(String link, String record) {
		this.graph.write(
				tx -> tx
					.run("""
							MATCH (l:Link {id: $link})-[:IN_GROUP]->(g), (r:SourceRecord {id: $record})-[:RESOLVED_TO]->(c)
							UNWIND range(1, $crowd) AS number
							CREATE (nl:Link)-[:IN_GROUP]->(g), (nr:SourceRecord)-[:RESOLVED_TO]->(nc:Customer), (nr)-[:HAS_LINK]->(nl)
							SET nl = l{.*, id: 'crm/crowd-l' + number}, nr = r{.*, id: 'crm/crowd-' + number},
							 nc = c{.*, id: randomUUID()}""",
							Map.of("link", link, "record", record, "crowd", CROWD))
					.consume());
	}

	private java.util.List<Membership> groupsOf(String mobile, int members) {
		var part = new GroupsPart(members);
		return new ProfileGraph(this.graph)
			.find(new CustomerKey.ByIdentifier(Attribute.MOBILE, mobile), Selection.of(part))
			.orElseThrow()
			.part(part);
	}

	private void settle() {
		var upkeep = new HouseholdUpkeepGraph(this.graph);
		for (var rounds = 0; upkeep.refresh(25, NOON) > 0; rounds++) {
			assertThat(rounds).isLessThan(100);
		}
	}

	private static Decision same(String left, String right) {
		return new Decision.Same(ids(left), ids(right), "odd", "steward", null);
	}

	private static Party person(String id, String name, String mobile) {
		return aParty(id).with(Attribute.FULL_NAME, name).with(Attribute.MOBILE, mobile).build();
	}

	private static Set<RecordId> ids(String id) {
		return Set.of(RecordId.parse(id));
	}

	private void take(SourceFact... facts) {
		this.intake.apply(new Batch(Lane.passing("odd"), 0, Arrays.stream(facts).map(Facts::received).toList(),
				java.util.List.of()));
	}

	private CustomerId customerOf(String record) {
		return this.graph.read(tx -> CustomerId
			.parse(tx.run("MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(c) RETURN c.id AS id", Map.of("id", record))
				.single()
				.get("id")
				.asString()));
	}

}
