package io.c360.graph.household;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.household.Household;
import io.c360.customer.household.Households;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.erasure.ErasureGraph;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;

/** The households of the graph are those that the rules make of all people at once. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseholdUpkeepGraphIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final String HOME = "天河区体育路12号锦绣花园5栋1203房";

	private final Graph graph;

	private final IntakeGraph intake;

	private final HouseholdUpkeepGraph upkeep;

	HouseholdUpkeepGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.upkeep = new HouseholdUpkeepGraph(this.graph);
	}

	@BeforeEach
	void empty() {
		this.graph.migrate();
		this.graph.write(tx -> tx.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").consume());
	}

	@Test
	void streamAndBatchAgreeInAnyOrder() {
		var people = street();
		Collections.shuffle(people, new Random(5));
		takeInPortions(people);
		var first = kept();
		assertThat(first).isEqualTo(batch()).hasSizeGreaterThan(40);

		empty();
		Collections.shuffle(people, new Random(6));
		takeInPortions(people);

		assertThat(kept()).isEqualTo(first);
	}

	@Test
	void whoMovesAwayIsAFormerMemberAndTheRestStays() {
		take(person("a", "王伟", "1970-01-01", "male", HOME, 1), person("b", "李娜", "1972-01-01", "female", HOME, 1),
				person("c", "王强", "1999-01-01", "male", HOME, 1));
		settle();
		var id = household("crm/a");

		take(person("c", "王强", "1999-01-01", "male", "越秀区中山路7号301房", 2));
		settle();

		assertThat(kept()).isEqualTo(batch());
		assertThat(household("crm/a")).isEqualTo(id);
		assertThat(othersNowWith("crm/a")).isEqualTo(1);
	}

	@Test
	void addingPeopleAndTakingThemAwayLeavesWhatWasThere() {
		take(person("a", "王伟", "1970-01-01", "male", HOME, 1), person("b", "李娜", "1972-01-01", "female", HOME, 1));
		settle();
		var before = kept();
		var id = household("crm/a");

		take(link("l1", 1, "crm/a", null), link("l2", 1, "crm/x", null));
		take(person("x", "赵敏", "1975-01-01", "female", "", 1));
		settle();
		assertThat(kept()).isNotEqualTo(before);
		take(link("l1", 2, "crm/a", NOON.minusSeconds(9)), link("l2", 2, "crm/x", NOON.minusSeconds(9)));
		settle();

		assertThat(kept()).isEqualTo(before);
		assertThat(household("crm/a")).isEqualTo(id);
	}

	@Test
	void whoIsErasedLeavesNothingHere() {
		take(person("a", "王伟", "1970-01-01", "male", HOME, 1), person("b", "李娜", "1972-01-01", "female", HOME, 1),
				person("c", "王强", "1999-01-01", "male", HOME, 1));
		settle();
		var erased = this.graph.read(tx -> tx.run("MATCH (:SourceRecord {id: 'crm/c'})-[:RESOLVED_TO]->(c) RETURN c.id")
			.single()
			.get(0)
			.asString());
		new ErasureGraph(this.graph, IdentityModel.telecom(), new AuditChain("a key of some length"))
			.erase(CustomerId.parse(erased), "asked for it", new Reading(NOON, "officer", List.of("privacy-officer"),
					"privacy", null, List.of(), Reading.Outcome.ERASED));
		assertThat(count("MATCH (p:Inhabitant) WHERE p.surname = '' RETURN count(p)")).isOne();

		settle();

		assertThat(count("MATCH (p:Inhabitant) RETURN count(p)")).isEqualTo(2);
		assertThat(othersNowWith("crm/a")).isEqualTo(1);
		assertThat(count("MATCH (c {erased: true})-[m:MEMBER_OF]->() RETURN count(m)")).isZero();
	}

	@Test
	void aMembershipThatEndsLaterEndsWhenItsTimeComes() {
		var end = NOON.plusSeconds(3600);
		take(person("a", "王伟", "1970-01-01", "male", HOME, 1), person("x", "赵敏", "1975-01-01", "female", "", 1),
				link("l1", 1, "crm/a", end), link("l2", 1, "crm/x", end));
		settle();
		assertThat(othersNowWith("crm/a")).isEqualTo(1);

		assertThat(this.upkeep.refresh(10, end.minusSeconds(1))).isZero();
		assertThat(this.upkeep.refresh(10, end.plusSeconds(1))).isPositive();

		assertThat(count("MATCH (:Household)<-[m:MEMBER_OF]-() WHERE m.to IS NULL RETURN count(m)")).isZero();
		assertThat(this.upkeep.refresh(10, end.plusSeconds(2))).isZero();
	}

	@Test
	void startingOverKeepsHouseholdsAndIds() {
		takeInPortions(street());
		var before = kept();
		var id = household("crm/p1-0");

		this.upkeep.startOver(100, NOON);
		settle();

		assertThat(kept()).isEqualTo(before);
		assertThat(household("crm/p1-0")).isEqualTo(id);
	}

	@Test
	void aChangeIsLeftForMembersOnceAndNobodyStaysDue() {
		take(person("a", "王伟", "1970-01-01", "male", HOME, 1), person("b", "李娜", "1972-01-01", "female", HOME, 1));
		settle();
		var changes = count("MATCH (ch:Change) RETURN count(ch)");

		this.upkeep.startOver(100, NOON);
		settle();

		assertThat(count("MATCH (ch:Change) RETURN count(ch)")).isEqualTo(changes);
		assertThat(count("MATCH (c:HouseholdDue|HouseholdUndecided) RETURN count(c)")).isZero();
	}

	@Test
	void fiveHundredAtOneAddressAreNoHousehold() {
		takeInPortions(IntStream.range(0, 500)
			.mapToObj(i -> person("w" + i,
					"赵钱孙李周吴郑王冯陈".substring(i % 10, i % 10 + 1) + (char) ('一' + 7 * i) + (char) ('丁' + 13 * i),
					(1950 + i % 50) + "-0" + (1 + i % 9) + "-1" + i / 9 % 9, "male", HOME, 1))
			.collect(Collectors.toCollection(ArrayList::new)));

		assertThat(kept()).isEmpty();
	}

	/** Families, flats that are shared, and some who give no room. */
	private static List<SourceFact> street() {
		var people = new ArrayList<SourceFact>();
		for (int i = 0; i < 60; i++) {
			var name = String.valueOf("赵钱孙李周吴郑王冯陈".charAt(i % 10));
			var at = "天河区" + "体育路,中山路,江南路".split(",", -1)[i % 3] + (i % 9 + 10) + "号" + (i % 4 + 1) + "栋"
					+ (i * 7 % 30 + 101) + "房";
			people.add(person("p" + i + "-0", name + "伟" + (char) ('一' + i), "1970-01-1" + i % 9, "male", at, 1));
			people.add(person("p" + i + "-1", "孙李周吴郑".charAt(i % 5) + "娜" + (char) ('一' + i), "1971-02-1" + i % 9,
					"female", at, 1));
			if (i % 2 == 0) {
				people.add(person("p" + i + "-2", name + "强" + (char) ('一' + i), "1999-03-1" + i % 9, "male",
						(i % 6 == 0) ? at.replaceFirst("[0-9]+栋.*", "") : at, 1));
			}
		}
		return people;
	}

	private static SourceFact person(String key, String name, String birth, String gender, String address,
			long version) {
		var party = aParty("crm/" + key).version(version)
			.with(Attribute.FULL_NAME, name)
			.with(Attribute.BIRTH_DATE, birth)
			.with(Attribute.GENDER, gender)
			.with(Attribute.CITY, "广州");
		return (address.isEmpty() ? party : party.with(Attribute.ADDRESS, address)).build();
	}

	private static Link link(String key, long version, String record, @org.jspecify.annotations.Nullable Instant to) {
		return new Link(RecordId.parse("crm/" + key), version, Facts.of(record), RecordId.parse("crm/H1"),
				GroupKind.HOUSEHOLD, null, "member", null, null, to);
	}

	private void takeInPortions(List<SourceFact> facts) {
		for (int from = 0; from < facts.size(); from += 40) {
			take(facts.subList(from, Math.min(facts.size(), from + 40)).toArray(SourceFact[]::new));
			this.upkeep.refresh(15, NOON);
		}
		settle();
	}

	private void take(SourceFact... facts) {
		this.intake.apply(new Batch(Lane.passing("test"), 0,
				java.util.Arrays.stream(facts).map(Facts::received).toList(), List.of()));
	}

	private void settle() {
		while (this.upkeep.refresh(25, NOON) > 0) {
			// until nobody is due
		}
	}

	/**
	 * What is kept: for each household its kind and the names of its people's records.
	 */
	private Set<String> kept() {
		return this.graph
			.read(tx -> tx.run("""
					MATCH (h:Household)<-[m:MEMBER_OF]-(c)<-[:RESOLVED_TO]-(r)
					WITH h, r.id + CASE WHEN m.to IS NULL THEN '' ELSE ' formerly' END AS member ORDER BY member
					WITH h, collect(member) AS members
					RETURN h.kind + ' ' + reduce(all = '', one IN members | all + one + ',') AS household""")
				.list(row -> row.get("household").asString()))
			.stream()
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> batch() {
		return this.graph.read(tx -> {
			var records = tx.run("MATCH (c:Customer)<-[:RESOLVED_TO]-(r) RETURN c.id AS id, r.id AS record")
				.list()
				.stream()
				.collect(Collectors.groupingBy(row -> row.get("id").asString(),
						Collectors.mapping(row -> row.get("record").asString(), Collectors.toList())));
			var people = tx.run("MATCH (p:Inhabitant) RETURN p").list(row -> InhabitantCodec.read(row.get("p")));
			return Households.of(people)
				.stream()
				.map(household -> household.kind() + " " + names(household, records))
				.collect(Collectors.toCollection(TreeSet::new));
		});
	}

	private static String names(Household household, Map<String, List<String>> records) {
		return household.members()
			.stream()
			.flatMap(member -> records.getOrDefault(member.person(), List.of())
				.stream()
				.map(record -> record + (member.span().isOpen() ? "," : " formerly,")))
			.sorted()
			.collect(Collectors.joining());
	}

	private String household(String record) {
		return this.graph.read(tx -> tx
			.run("MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->()-[m:MEMBER_OF]->(h) WHERE m.to IS NULL RETURN h.id",
					Map.of("id", record))
			.single()
			.get(0)
			.asString());
	}

	private int othersNowWith(String record) {
		return this.graph.read(tx -> tx.run(
				"MATCH (:SourceRecord {id: $id})-[:RESOLVED_TO]->()-[:MEMBER_OF]->(h)<-[m:MEMBER_OF]-() WHERE m.to IS NULL RETURN count(m)",
				Map.of("id", record))
			.single()
			.get(0)
			.asInt());
	}

	private int count(String statement) {
		return this.graph.read(tx -> tx.run(statement).single().get(0).asInt());
	}

}
