package io.c360.graph.intake;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.SourceFact;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.Notice;
import io.c360.graph.group.GroupsPart;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.graph.timeline.Timeline;
import io.c360.graph.timeline.TimelineFilter;
import io.c360.graph.timeline.TimelinePage;
import io.c360.graph.timeline.TimelinePart;
import io.c360.graph.timeline.TimelinePlace;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeGraphIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final Graph graph;

	private final IntakeGraph intake;

	private final ProfileGraph profiles;

	IntakeGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.profiles = new ProfileGraph(this.graph);
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void joinsTheRecordsOfOnePersonFromThreeSystems() {
		take(aParty("crm/j1").with(Attribute.FULL_NAME, "欧阳靖雯")
			.with(Attribute.RESIDENT_ID, "440106198703020022")
			.with(Attribute.MOBILE, "13826001001")
			.build());
		take(aParty("billing/j1").with(Attribute.FULL_NAME, "欧阳靖雯")
			.with(Attribute.MOBILE, "138 2600 1001")
			.with(Attribute.ACCOUNT, "A-J1")
			.build());
		take(aParty("online/j1").with(Attribute.FULL_NAME, "Ouyang Jingwen")
			.with(Attribute.EMAIL, "ouyang.jw@example.cn")
			.with(Attribute.MOBILE, "13826001001")
			.build());

		var byNumber = find(Attribute.MOBILE, "13826001001");
		assertThat(byNumber.records()).extracting(party -> party.id().toString())
			.containsExactly("billing/j1", "crm/j1", "online/j1");
		assertThat(find(Attribute.EMAIL, "OUYANG.JW@example.cn").id()).isEqualTo(byNumber.id());
		assertThat(find(Attribute.RESIDENT_ID, "440106198703020022").id()).isEqualTo(byNumber.id());
	}

	@Test
	void takesARepetitionAsADuplicateAndAContradictionAsARejection() {
		var party = aParty("crm/r1").with(Attribute.FULL_NAME, "林晓彤").build();
		var other = aParty("crm/r1").with(Attribute.FULL_NAME, "林晓丹").build();

		assertThat(take(party)).hasOnlyElementsOfType(Answer.Applied.class);
		assertThat(take(party)).hasOnlyElementsOfType(Answer.Duplicate.class);
		assertThat(take(other)).first()
			.isInstanceOfSatisfying(Answer.Rejected.class,
					rejected -> assertThat(rejected.code()).isEqualTo("CONFLICT"));
		assertThat(new RejectGraph(this.graph).list("crm", Kind.PARTY, 10)).extracting(KeptReject::code)
			.contains("CONFLICT");
	}

	@Test
	void keepsALateVersionWithoutLettingItWin() {
		var first = aParty("crm/v1").version(1).with(Attribute.CITY, "广州").build();
		var second = aParty("crm/v1").version(2).with(Attribute.CITY, "深圳").build();

		assertThat(take(second)).hasOnlyElementsOfType(Answer.Applied.class);
		assertThat(take(first)).hasOnlyElementsOfType(Answer.Applied.class);
		assertThat(take(first)).hasOnlyElementsOfType(Answer.Duplicate.class);

		assertThat(superseded("crm/v1")).isEqualTo(1);
		assertThat(recordsOf("crm/v1")).containsExactly(second);
	}

	@Test
	void keepsFactsOfAPartyThatArrivesLater() {
		take(Facts.interaction("hotline/w1", Facts.of("crm/w1"), NOON));
		take(aParty("crm/w1").with(Attribute.FULL_NAME, "慕容复生").with(Attribute.MOBILE, "13826001002").build());

		var timeline = find(Attribute.MOBILE, "13826001002", TimelinePage.newest(10));
		assertThat(timeline.entries()).extracting(entry -> entry.id().toString()).containsExactly("hotline/w1");
	}

	@Test
	void findsWhomABareNumberBelongsTo() {
		take(aParty("crm/n1").with(Attribute.FULL_NAME, "端木清源").with(Attribute.MOBILE, "13826001003").build());
		take(Facts.interaction("hotline/n1", new PartyReference.ByIdentifier(Attribute.MOBILE, "138-2600-1003"), NOON));

		var timeline = find(Attribute.MOBILE, "13826001003", TimelinePage.newest(10));
		assertThat(timeline.entries()).hasSize(1);
	}

	@Test
	void readsATimelinePageByPageAcrossTheRecordsOfACustomer() {
		take(aParty("crm/t1").with(Attribute.FULL_NAME, "司徒雁南").with(Attribute.MOBILE, "13826001004").build(),
				aParty("billing/t1").with(Attribute.FULL_NAME, "司徒雁南").with(Attribute.MOBILE, "13826001004").build());
		for (int hour = 0; hour < 7; hour++) {
			take(Facts.interaction("hotline/t" + hour, Facts.of((hour % 2 == 0) ? "crm/t1" : "billing/t1"),
					NOON.plusSeconds(3600L * (hour / 2))));
		}

		var seen = new ArrayList<String>();
		var page = TimelinePage.newest(3);
		while (true) {
			var timeline = find(Attribute.MOBILE, "13826001004", page);
			timeline.entries().forEach(entry -> seen.add(entry.id().toString()));
			if (!timeline.hasMore()) {
				break;
			}
			page = TimelinePage.after(3,
					new TimelinePlace(timeline.entries().getLast().at(), timeline.entries().getLast().id()),
					TimelineFilter.NONE);
		}
		assertThat(seen).containsExactly("hotline/t6", "hotline/t5", "hotline/t4", "hotline/t3", "hotline/t2",
				"hotline/t1", "hotline/t0");
	}

	@Test
	void saysWhoElseIsInTheHousehold() {
		take(aParty("crm/h1").with(Attribute.FULL_NAME, "诸葛承志").with(Attribute.MOBILE, "13826001005").build(),
				aParty("crm/h2").with(Attribute.FULL_NAME, "诸葛小满").with(Attribute.MOBILE, "13826001006").build());
		take(Facts.household("crm/hl1", "crm/h1", "crm/home1", "head"),
				Facts.household("crm/hl2", "crm/h2", "crm/home1", "member"));

		var groups = this.profiles
			.find(new CustomerKey.ByIdentifier(Attribute.MOBILE, "13826001005"), Selection.of(new GroupsPart(10)))
			.orElseThrow()
			.part(new GroupsPart(10));
		assertThat(groups).hasSize(1);
		assertThat(groups.getFirst().members()).extracting(member -> member.link().role())
			.containsExactlyInAnyOrder("head", "member");
	}

	@Test
	void prefersTheHolderOfTheSubscriptionWhereANumberWasPassedOn() {
		take(aParty("crm/p1").with(Attribute.FULL_NAME, "上官飞燕")
			.with(Attribute.RESIDENT_ID, "440106197001010027")
			.with(Attribute.MOBILE, "13826001007")
			.build(),
				aParty("crm/p2").with(Attribute.FULL_NAME, "夏侯惇元")
					.with(Attribute.RESIDENT_ID, "440106196502020039")
					.with(Attribute.MOBILE, "13826001007")
					.build());
		take(Facts.subscription("billing/p1", 0, "crm/p2", "13826001007"));

		assertThat(find(Attribute.MOBILE, "13826001007").records()).extracting(party -> party.id().toString())
			.contains("crm/p2")
			.doesNotContain("crm/p1");
	}

	@Test
	void leavesOneChangeForWhateverABatchDidToACustomer() {
		take(aParty("crm/c1").with(Attribute.FULL_NAME, "公孙绿萼").with(Attribute.MOBILE, "13826001008").build());
		var before = find(Attribute.MOBILE, "13826001008").revision();

		take(Facts.interaction("hotline/c1", Facts.of("crm/c1"), NOON),
				Facts.interaction("hotline/c2", Facts.of("crm/c1"), NOON));

		var after = find(Attribute.MOBILE, "13826001008");
		assertThat(after.revision()).isEqualTo(before + 1);
		var notices = new ChangeGraph(this.graph).notices(10_000);
		assertThat(notices).filteredOn(notice -> notice.customer().equals(after.id()))
			.extracting(Notice::revision)
			.containsExactly(after.revision());
	}

	@Test
	void turnsAChangeThatTheIndexHasIntoANotice() {
		take(aParty("crm/notice1").with(Attribute.FULL_NAME, "上官婉儿").with(Attribute.MOBILE, "13826007702").build());
		var customer = find(Attribute.MOBILE, "13826007702");
		var changes = new ChangeGraph(this.graph);
		var pending = changes.pending(10_000);

		changes.done(pending);

		assertThat(pending).anyMatch(changed -> changed.id().equals(customer.id())
				&& changed.revision() == customer.revision() && changed.since() != null);
		assertThat(changes.pending(10_000)).noneMatch(changed -> changed.id().equals(customer.id()));
		var notices = changes.notices(10_000);
		assertThat(notices)
			.anyMatch(notice -> notice.customer().equals(customer.id()) && notice.revision() == customer.revision());
		changes.forget(notices);
		changes.fresh(changes.stale(10_000));
		assertThat(changes.backlog()).isEqualTo(new ChangeGraph.Backlog(0, null, 0, null, 0));
	}

	@Test
	void countsEveryRecordOnceInTheLedger() {
		var good = aParty("ledger/1").with(Attribute.FULL_NAME, "东方不羣").build();
		var lane = Lane.resumable("file:ledger");
		var refused = new Refused(3, "ledger", Kind.PARTY, "MALFORMED", null, "Send one JSON object a line", "{");
		var batch = new Batch(lane, 4, List.of(new Received(1, good, "a"), new Received(2, good, "a")),
				List.of(refused));

		assertThat(this.intake.apply(batch)).hasSize(3);
		assertThat(this.intake.apply(batch)).isEmpty();

		assertThat(this.intake.position(lane)).hasValue(4);
		assertThat(new LedgerGraph(this.graph).entries()).filteredOn(entry -> entry.source().equals("ledger"))
			.containsExactly(new LedgerEntry("ledger", Kind.PARTY, 3, 1, 1, 1));
	}

	@Test
	void endsWithOneCustomerWhenTwoWritersBringOnePersonAtTheSameInstant() throws Exception {
		try (var writers = Executors.newFixedThreadPool(4)) {
			for (int round = 0; round < 25; round++) {
				var number = "1382700" + (1000 + round);
				var gate = new CyclicBarrier(4);
				var tasks = new ArrayList<Callable<List<Answer>>>();
				for (var source : List.of("crm", "billing", "online", "legacy")) {
					var party = aParty(source + "/race" + round)
						.with(Attribute.FULL_NAME, "独孤" + (char) ('一' + round * 7))
						.with(Attribute.MOBILE, number)
						.build();
					tasks.add(() -> {
						gate.await();
						return take(party);
					});
				}
				for (var answer : writers.invokeAll(tasks)) {
					assertThat(answer.get()).hasOnlyElementsOfType(Answer.Applied.class);
				}

				assertThat(find(Attribute.MOBILE, number).records()).hasSize(4);
			}
		}
	}

	@Test
	void losesNoUpdateWhenManyWritersWriteOfOneCustomer() throws Exception {
		take(aParty("crm/u1").with(Attribute.FULL_NAME, "令狐冲霄").with(Attribute.MOBILE, "13826001009").build());
		var before = find(Attribute.MOBILE, "13826001009").revision();
		try (var writers = Executors.newFixedThreadPool(16)) {
			var tasks = new ArrayList<Callable<List<Answer>>>();
			for (int number = 0; number < 1_000; number++) {
				var event = Facts.interaction("hotline/u" + number, Facts.of("crm/u1"), NOON.plusSeconds(number));
				tasks.add(() -> take(event));
			}
			for (var answer : writers.invokeAll(tasks)) {
				assertThat(answer.get()).hasOnlyElementsOfType(Answer.Applied.class);
			}
		}

		assertThat(interactionsOf("crm/u1")).isEqualTo(1_000);
		assertThat(find(Attribute.MOBILE, "13826001009").revision()).isEqualTo(before + 1_000);
	}

	private List<Answer> take(SourceFact... facts) {
		return this.intake.apply(new Batch(Lane.passing("test:" + Thread.currentThread().threadId()), 0,
				Arrays.stream(facts).map(Facts::received).toList(), List.of()));
	}

	private CustomerView find(Attribute kind, String value) {
		return this.profiles.find(new CustomerKey.ByIdentifier(kind, value), Selection.identityOnly()).orElseThrow();
	}

	private Timeline find(Attribute kind, String value, TimelinePage page) {
		var part = new TimelinePart(page);
		return this.profiles.find(new CustomerKey.ByIdentifier(kind, value), Selection.of(part))
			.orElseThrow()
			.part(part);
	}

	private long interactionsOf(String record) {
		return this.graph.read(
				tx -> tx
					.run("MATCH (:SourceRecord {id: $id})-[:HAS_INTERACTION]->(i) RETURN count(DISTINCT i.id) AS count",
							java.util.Map.of("id", record))
					.single()
					.get("count")
					.asLong());
	}

	private long superseded(String id) {
		return this.graph
			.read(tx -> tx.run("MATCH (s:Superseded {id: $id}) RETURN count(s) AS count", java.util.Map.of("id", id))
				.single()
				.get("count")
				.asLong());
	}

	private List<Party> recordsOf(String id) {
		return this.graph.read(tx -> tx.run("MATCH (r:SourceRecord {id: $id}) RETURN r", java.util.Map.of("id", id))
			.list(row -> io.c360.graph.PartyProperties.read(row.get("r"))));
	}

}
