package io.c360.graph.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Parties;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StewardGraphIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final Graph graph;

	private final IntakeGraph intake;

	private final ProfileGraph profiles;

	private final StewardGraph steward;

	StewardGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.profiles = new ProfileGraph(this.graph);
		this.steward = new StewardGraph(this.graph, IdentityModel.telecom());
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void keepsApartWhatAStewardRevertedHoweverOftenItComesAgain() {
		var father = person("crm/s1", "诸葛承志", "13826011001");
		var namesake = person("billing/s1", "诸葛承志", "13826011001").version(1);
		take(father.build());
		var old = customerOf("crm/s1");
		take(namesake.build());
		var merged = customerOf("billing/s1");
		assertThat(customerOf("crm/s1")).isEqualTo(merged);

		var decided = this.steward
			.decide(new Decision.Different(ids("crm/s1"), ids("billing/s1"), "two people", "steward", null), NOON);

		assertThat(decided.resolution().moves()).hasSize(1);
		assertThat(customerOf("crm/s1")).isNotEqualTo(customerOf("billing/s1"));
		take(namesake.version(2).build());
		take(father.version(2).build());
		assertThat(customerOf("crm/s1")).isNotEqualTo(customerOf("billing/s1"));
		assertThat(this.profiles.find(new CustomerKey.ById(old), Selection.identityOnly())).isPresent();

		this.steward.revoke(decided.id(), "steward", "they were one after all", NOON);
		assertThat(customerOf("crm/s1")).isEqualTo(customerOf("billing/s1"));
	}

	@Test
	void givesBothCustomersTheirIdsBackWhenAMergeIsReverted() {
		take(person("crm/m1", "皇甫松年", "13826011002").build());
		take(person("billing/m1", "夏侯云舟", "13826011003").build());
		var first = customerOf("crm/m1");
		var second = customerOf("billing/m1");
		var same = this.steward
			.decide(new Decision.Same(ids("crm/m1"), ids("billing/m1"), "seen the passport", "steward", null), NOON);
		var survivor = customerOf("crm/m1");
		var former = survivor.equals(first) ? second : first;
		assertThat(customerOf("billing/m1")).isEqualTo(survivor);
		assertThat(this.profiles.find(new CustomerKey.ById(former), Selection.identityOnly()).orElseThrow().id())
			.isEqualTo(survivor);

		this.steward.revoke(same.id(), "steward", "it was another passport", NOON);

		assertThat(customerOf("crm/m1")).isEqualTo(first);
		assertThat(customerOf("billing/m1")).isEqualTo(second);
	}

	@Test
	void undoesAMergeThatEvidenceMade() {
		take(person("crm/e1", "令狐长风", "13826011004").build());
		var first = customerOf("crm/e1");
		take(person("online/e1", "完颜若兰", "13826011005").build());
		var second = customerOf("online/e1");
		take(person("online/e1", "令狐长风", "13826011004").version(2).build());
		var survivor = customerOf("crm/e1");
		assertThat(customerOf("online/e1")).isEqualTo(survivor);
		var former = survivor.equals(first) ? second : first;

		this.steward.revertMerge(former, survivor, "steward", "wrong", NOON);

		assertThat(Set.of(customerOf("crm/e1"), customerOf("online/e1"))).containsExactlyInAnyOrder(first, second);
	}

	@Test
	void triesADecisionWithoutKeepingIt() {
		take(person("crm/v1", "上官婉清", "13826011006").build(), person("billing/v1", "上官婉清", "13826011006").build());
		var before = customerOf("crm/v1");

		var preview = this.steward
			.preview(new Decision.Different(ids("crm/v1"), ids("billing/v1"), "trial", "steward", null), NOON);

		assertThat(preview.moves()).hasSize(1);
		assertThat(customerOf("crm/v1")).isEqualTo(before);
		assertThat(customerOf("billing/v1")).isEqualTo(before);
	}

	@Test
	void refusesADecisionThatContradictsAnEarlierOne() {
		take(person("crm/k1", "司马长青", "13826011007").build(), person("billing/k1", "欧阳若水", "13826011008").build());
		this.steward.decide(new Decision.Same(ids("crm/k1"), ids("billing/k1"), "one", "steward", null), NOON);

		assertThatThrownBy(() -> this.steward
			.decide(new Decision.Different(ids("crm/k1"), ids("billing/k1"), "two", "other", null), NOON))
			.isInstanceOf(CustomerProblem.Conflict.class);
		assertThat(customerOf("crm/k1")).isEqualTo(customerOf("billing/k1"));
	}

	@Test
	void endsADecisionWhenItsTimeIsOver() {
		take(person("crm/x1", "公孙止水", "13826011009").build(), person("billing/x1", "公孙止水", "13826011009").build());
		this.steward.decide(new Decision.Different(ids("crm/x1"), ids("billing/x1"), "until checked", "steward",
				NOON.plus(Duration.ofDays(1))), NOON);
		assertThat(customerOf("crm/x1")).isNotEqualTo(customerOf("billing/x1"));

		assertThat(this.steward.endLapsed(NOON.plus(Duration.ofHours(23)), 10)).isZero();
		assertThat(this.steward.endLapsed(NOON.plus(Duration.ofHours(25)), 10)).isOne();

		assertThat(customerOf("crm/x1")).isEqualTo(customerOf("billing/x1"));
	}

	@Test
	void letsAnExcludedNumberProveNothing() {
		take(bare("crm/n1", "13826011010").build(), bare("billing/n1", "13826011010").build());
		assertThat(customerOf("crm/n1")).isEqualTo(customerOf("billing/n1"));

		this.steward
			.decide(new Decision.Exclude(Attribute.MOBILE, "138-2601-1010", "number of a shop", "steward", null), NOON);
		take(bare("online/n1", "13826011010").build());

		assertThat(Set.of(customerOf("crm/n1"), customerOf("billing/n1"), customerOf("online/n1"))).hasSize(3);
	}

	private static Parties person(String id, String name, String mobile) {
		return aParty(id).with(Attribute.FULL_NAME, name).with(Attribute.MOBILE, mobile).with(Attribute.CITY, "广州");
	}

	private static Parties bare(String id, String mobile) {
		return aParty(id).with(Attribute.MOBILE, mobile);
	}

	private static Set<RecordId> ids(String id) {
		return Set.of(RecordId.parse(id));
	}

	private void take(Party... parties) {
		this.intake.apply(
				new Batch(Lane.passing("steward"), 0, Arrays.stream(parties).map(Facts::received).toList(), List.of()));
	}

	private CustomerId customerOf(String record) {
		return this.graph.read(tx -> CustomerId
			.parse(tx.run("MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->(c) RETURN c.id AS id", Map.of("id", record))
				.single()
				.get("id")
				.asString()));
	}

}
