package io.c360.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.household.HouseholdUpkeepGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.local.LocalKeycloak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A family is found out and answered, follows when two of its people turn out to be one,
 * and obeys what a steward says.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseholdIT {

	private static final String HOME = "荔湾区龙津路88号西关苑3栋907房";

	private static final String FATHER = "13711110001";

	private static final String MOTHER = "13711110002";

	private static final String SON = "13711110003";

	private static final String SON_AGAIN = "13711110004";

	private static final String FRIEND = "13711110005";

	private static final String TENANT = "13711110006";

	private static final String TENANT_HOME = "越秀区北京路12号新大新公寓2栋601房";

	private final ApiClient steward;

	private final ApiClient rep;

	private final ApiClient clerk;

	private final IntakeGraph intake;

	private final HouseholdUpkeepGraph upkeep;

	@Autowired
	HouseholdIT(@LocalServerPort int port, Graph graph) {
		var keycloak = LocalKeycloak.endpoint();
		this.steward = new ApiClient(port, keycloak.token("steward"));
		this.rep = new ApiClient(port, keycloak.token("rep"));
		this.clerk = new ApiClient(port, keycloak.token("clerk"));
		this.intake = new IntakeGraph(graph, IdentityModel.telecom());
		this.upkeep = new HouseholdUpkeepGraph(graph);
	}

	@BeforeAll
	void family(@Autowired Graph graph) {
		graph.migrate();
		take(person("hh/father", 1, "上官云鹏", "1961-05-04", "male", HOME, FATHER),
				person("hh/mother", 1, "慕容雪梅", "1963-08-19", "female", HOME, MOTHER),
				person("hh/son", 1, "上官子轩", "1991-12-24", "male", HOME, SON),
				person("hh/son2", 1, "上官晨曦", "1991-12-25", "male", HOME, SON_AGAIN),
				person("hh/friend", 1, "欧阳建平", "1990-02-01", "male", "", FRIEND));
	}

	@Test
	void followsPeopleAndObeysTheSteward() {
		var found = household(FATHER);
		var id = found.at("/household/id").asString();
		assertThat(found.at("/derived").asBoolean()).isTrue();
		assertThat(found.at("/confidence").asDouble()).isBetween(0.5, 1.0);
		assertThat(stream(found.at("/evidence")).map(part -> part.at("/feature").asString())).contains("address");
		assertThat(found.at("/household/kind").asString()).isEqualTo("HOUSEHOLD");
		assertThat(members(id)).hasSize(4);

		take(person("hh/son2", 2, "上官子轩", "1991-12-24", "male", HOME, SON));

		assertThat(members(id)).containsExactlyInAnyOrder(customer(FATHER), customer(MOTHER), customer(SON));
		assertThat(household(SON).at("/household/id").asString()).isEqualTo(id);

		var together = decision("livesTogether", FATHER, FRIEND);
		settle();
		assertThat(members(household(FATHER).at("/household/id").asString())).contains(customer(FRIEND));
		ask(this.steward, "mutation { revokeHouseholdDecision(id: \"%s\", reason: \"moved on\") }".formatted(together));
		settle();
		assertThat(members(household(FATHER).at("/household/id").asString())).doesNotContain(customer(FRIEND));
		assertThat(this.steward
			.ask("mutation { revokeHouseholdDecision(id: \"%s\", reason: \"again\") }".formatted(together))
			.code()).isEqualTo("NOT_FOUND");
	}

	/** Before it is found out, what the source declares; afterwards one household. */
	@Test
	void tellsADeclaredHouseholdOnce() {
		accept(person("hh/tenant", 1, "司徒明远", "1980-01-02", "male", TENANT_HOME, TENANT),
				person("hh/wife", 1, "夏侯静", "1982-03-04", "female", TENANT_HOME, "13711110007"), declared("hh/tenant"),
				declared("hh/wife"));
		assertThat(households(TENANT)).extracting(one -> one.at("/derived").asBoolean()).containsExactly(false);

		settle();

		var found = households(TENANT);
		assertThat(found).extracting(one -> one.at("/derived").asBoolean()).containsExactly(true);
		assertThat(stream(found.getFirst().at("/evidence")).map(part -> part.at("/feature").asString()))
			.contains("declared");
	}

	@Test
	void showsAClerkWhoLivesThereButNotHowToReachThem() {
		var id = household(FATHER).at("/household/id").asString();
		var query = """
				{ household(id: "%s") { size members { id displayName } mainNumber { msisdn customer because }
				  familyPlanCandidates { msisdn customer score } } }""".formatted(id);

		var seen = ask(this.rep, query).at("/household");
		assertThat(seen.at("/members/0/displayName").isNull()).isFalse();

		var answer = this.clerk.ask(query);
		assertThat(answer.response().body()).doesNotContain(FATHER, MOTHER, SON, SON_AGAIN);
		assertThat(answer.body().at("/data/household/members").size()).isEqualTo(seen.at("/members").size());
	}

	@Test
	void letsOnlyStewardsDecide() {
		var mutation = "mutation { livesApart(customers: [\"%s\", \"%s\"], reason: \"no\") }"
			.formatted(customer(FATHER), customer(FRIEND));

		assertThat(this.rep.ask(mutation).code()).isEqualTo("FORBIDDEN");
		assertThat(this.clerk.ask(mutation).code()).isEqualTo("FORBIDDEN");
		assertThat(this.steward
			.ask("mutation { livesApart(customers: [\"%s\"], reason: \"no\") }".formatted(customer(FATHER)))
			.code()).isEqualTo("INVALID");
		assertThat(this.rep.ask("{ household(id: \"no-such\") { id } }").body().at("/data/household").isNull())
			.isTrue();
	}

	private String decision(String what, String one, String other) {
		return ask(this.steward, "mutation { %s(customers: [\"%s\", \"%s\"], reason: \"seen at home\") }"
			.formatted(what, customer(one), customer(other))).at("/" + what).asString();
	}

	private JsonNode household(String number) {
		return households(number).getFirst();
	}

	private List<JsonNode> households(String number) {
		return stream(ask(this.rep, """
				{ customer(by: {msisdn: "%s"}) { households { derived role confidence from to
				  evidence { feature level bits } household { id kind } } } }""".formatted(number))
			.at("/customer/households")).toList();
	}

	private List<String> members(String household) {
		return stream(ask(this.rep, "{ household(id: \"%s\") { members { id to } } }".formatted(household))
			.at("/household/members")).filter(member -> member.at("/to").isNull())
			.map(member -> member.at("/id").asString())
			.toList();
	}

	private String customer(String number) {
		return ask(this.rep, "{ customer(by: {msisdn: \"%s\"}) { id } }".formatted(number)).at("/customer/id")
			.asString();
	}

	private static JsonNode ask(ApiClient who, String query) {
		var answer = who.ask(query);
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		return answer.body().at("/data");
	}

	private void take(Party... people) {
		accept(people);
		settle();
	}

	private void accept(SourceFact... facts) {
		var received = new ArrayList<Received>();
		for (var fact : facts) {
			received.add(new Received(received.size(), fact, fact.id() + "@" + fact.version()));
		}
		assertThat(this.intake.apply(new Batch(Lane.passing("households"), received.size(), received, List.of())))
			.hasOnlyElementsOfType(Answer.Applied.class);
	}

	private void settle() {
		while (this.upkeep.refresh(100, java.time.Instant.now()) > 0) {
			// until nobody is due
		}
	}

	private static Link declared(String record) {
		return new Link(RecordId.parse(record + "-lives"), 1, new PartyReference.ByRecord(RecordId.parse(record)),
				RecordId.parse("hh/declared"), GroupKind.HOUSEHOLD, null, "member", null, null, null);
	}

	private static Party person(String id, long version, String name, String birth, String gender, String address,
			String number) {
		var attributes = new EnumMap<Attribute, List<String>>(
				Map.of(Attribute.FULL_NAME, List.of(name), Attribute.BIRTH_DATE, List.of(birth), Attribute.GENDER,
						List.of(gender), Attribute.CITY, List.of("广州"), Attribute.MOBILE, List.of(number)));
		if (!address.isEmpty()) {
			attributes.put(Attribute.ADDRESS, List.of(address));
		}
		return new Party(RecordId.parse(id), version, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
