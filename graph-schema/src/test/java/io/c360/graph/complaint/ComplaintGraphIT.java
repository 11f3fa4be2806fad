package io.c360.graph.complaint;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.complaint.Authority;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Held;
import io.c360.customer.complaint.Validity;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WithNeo4j
class ComplaintGraphIT {

	private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

	private static final ComplaintRules RULES = ComplaintRules.shipped();

	private final Graph graph;

	private final IntakeGraph intake;

	private final ComplaintGraph complaints;

	private final ComplaintDesk desk;

	private final CaseProjection projection = new CaseProjection(ComplaintRules::shipped);

	ComplaintGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom(), List.of(this.projection));
		this.complaints = new ComplaintGraph(this.graph);
		this.desk = new ComplaintDesk(this.graph, this.intake);
	}

	@Test
	void concludesTheSameCaseInWhateverOrderItIsTold() {
		var random = new Random(11);
		for (int round = 0; round < 6; round++) {
			var id = "crm/order-" + round;
			var told = story(id, 5 + random.nextInt(20), random);
			var expected = Case.of(RecordId.parse(id), null, told, RULES);
			Collections.shuffle(told, random);
			told.forEach(event -> take(event));

			assertThat(this.complaints.find(RecordId.parse(id)).orElseThrow().it()).isEqualTo(expected);
		}
	}

	@Test
	void knowsACaseByItsEventsUntilItsRecordComes() {
		var id = RecordId.parse("crm/awaited");
		take(event("crm/awaited", "1", NINE, EventType.OPENED, "billing"));
		var before = this.complaints.find(id).orElseThrow();

		take(complaint("crm/awaited", "crm/p-awaited"));

		assertThat(before.complaint()).isNull();
		assertThat(before.it().current().department()).isEqualTo("billing");
		var after = this.complaints.find(id).orElseThrow();
		assertThat(after.complaint()).isNotNull();
		assertThat(after.it().record()).isEqualTo(RecordId.parse("crm/p-awaited"));
		assertThat(after.customer()).isNotEqualTo(before.customer());
		assertThat(after.it().current().department()).isEqualTo("billing");
	}

	@Test
	void promptsTheNextOneInTheSameTransactionUntilItIsDone() {
		take(bill("b1", "2025-11-01", 30_000), bill("b2", "2025-12-01", 28_000), bill("b3", "2026-01-01", 26_000),
				bill("b4", "2026-02-01", 24_000), bill("b5", "2026-03-01", 21_000));
		take(event("crm/prompted", "p1", NINE, EventType.OPENED, "complaints"));
		var opened = prompts("crm/prompted");
		take(judged("crm/prompted", "p2", NINE.plusSeconds(60), Validity.JUSTIFIED));
		var judged = prompts("crm/prompted");
		take(done("crm/prompted", "p3", NINE.plusSeconds(120), judged.getLast().id()));

		assertThat(opened).singleElement().satisfies(prompt -> {
			assertThat(prompt.department()).isEqualTo("complaints");
			assertThat(prompt.person()).isEqualTo("complaints.judge");
			assertThat(prompt.isOpen()).isTrue();
		});
		assertThat(judged).hasSize(2).first().matches(prompt -> !prompt.isOpen());
		assertThat(judged.getLast().department()).as("valuable, and spending less").isEqualTo("care");
		assertThat(this.complaints.openPrompts("care")).noneMatch(prompt -> prompt.id().equals("crm/p2"));
		assertThat(prompts("crm/prompted")).allMatch(prompt -> !prompt.isOpen());
	}

	@Test
	void promptsNobodyTwiceAndLeavesNothingOpenWhenACaseIsClosed() {
		var opened = event("crm/closed", "c1", NINE, EventType.OPENED, null);
		take(opened);
		take(opened);
		take(event("crm/closed", "c2", NINE.plusSeconds(60), EventType.HANDED_OVER, "network"));
		var handedOver = prompts("crm/closed");
		take(event("crm/closed", "c3", NINE.plusSeconds(120), EventType.CLOSED, null));

		assertThat(handedOver).hasSize(2).last().satisfies(prompt -> {
			assertThat(prompt.department()).isEqualTo("network");
			assertThat(prompt.person()).isEqualTo("network.duty");
		});
		assertThat(prompts("crm/closed")).hasSize(2).noneMatch(Prompt::isOpen);
	}

	@Test
	void takesAnEntryOnceAndRefusesWhatCannotHappen() {
		var id = RecordId.parse("crm/desk");
		take(event("crm/desk", "d0", NINE, EventType.OPENED, "complaints"));
		var handed = event("crm/desk", "d1", NINE.plusSeconds(60), EventType.HANDED_OVER, "network");
		var first = this.desk.enter(handed, 1L, null);
		var again = this.desk.enter(handed, 1L, null);

		assertThat(first.revision()).isEqualTo(2);
		assertThat(again.revision()).isEqualTo(2);
		assertThat(again.it().hops()).isOne();
		assertThatThrownBy(
				() -> this.desk.enter(event("crm/desk", "d2", NINE.plusSeconds(90), EventType.PAUSED, null), 1L, null))
			.isInstanceOf(CustomerProblem.Conflict.class)
			.hasMessageContaining("went on");
		assertThatThrownBy(() -> this.desk.enter(event("crm/desk", "d3", NINE.plusSeconds(90), EventType.RESUMED, null),
				null, null))
			.isInstanceOf(CustomerProblem.Conflict.class)
			.hasMessageContaining("not paused");
		assertThatThrownBy(() -> this.desk.enter(event("crm/no-such", "d4", NINE, EventType.CLOSED, null), null, null))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThat(this.complaints.events(id, null, 10)).hasSize(2);
	}

	@Test
	void givesOnlyWhatIsEarnedAndAllowed() {
		var authority = new Authority(10_000, "complaint-lead");
		take(event("crm/remedy", "r0", NINE, EventType.OPENED, "complaints"));
		assertThatThrownBy(() -> this.desk.enter(remedy("crm/remedy", "r1", 1000), null, authority))
			.hasMessageContaining("judge it first");
		take(judged("crm/remedy", "r2", NINE.plusSeconds(60), Validity.JUSTIFIED));
		this.desk.enter(remedy("crm/remedy", "r3", 6000), null, authority);

		assertThatThrownBy(() -> this.desk.enter(remedy("crm/remedy", "r4", 6000), null, authority))
			.isInstanceOfSatisfying(CustomerProblem.OverAuthority.class, over -> {
				assertThat(over.limit()).isEqualTo(10_000);
				assertThat(over.escalateTo()).isEqualTo("complaint-lead");
			});
		assertThatThrownBy(() -> this.desk
			.enter(judged("crm/remedy", "r5", NINE.plusSeconds(900), Validity.UNJUSTIFIED), null, null))
			.hasMessageContaining("given already");
		assertThat(this.complaints.find(RecordId.parse("crm/remedy")).orElseThrow().it().compensation())
			.isEqualTo(Money.fen(6000));
	}

	@Test
	void loadsManyWritersEntriesOfOneCaseWithoutLosingOne() {
		take(event("crm/raced", "race", NINE, EventType.OPENED, "complaints"));

		IntStream.range(0, 40)
			.parallel()
			.forEach(i -> this.desk
				.enter(event("crm/raced", "race" + i, NINE.plusSeconds(i + 1), EventType.NOTED, null), null, null));

		var view = this.complaints.find(RecordId.parse("crm/raced")).orElseThrow();
		assertThat(view.it().events()).isEqualTo(41);
		assertThat(view.revision()).isEqualTo(41);
	}

	@Test
	void listsWorkByTheDateThatWasPromised() {
		for (int i = 0; i < 7; i++) {
			take(event("crm/work-" + i, "w" + i, NINE.minus(Duration.ofDays(70L - i)), EventType.OPENED, "workshop"));
		}
		var first = this.complaints.work("workshop", Place.FIRST, 4);
		var last = first.getLast();
		var rest = this.complaints.work("workshop", Place.of(last.it().promisedUntil(), last.it().id()), 10);

		assertThat(Stream.concat(first.stream(), rest.stream()).map(view -> view.it().id().key()))
			.containsExactlyElementsOf(IntStream.range(0, 7).mapToObj(i -> "work-" + i).toList());
		assertThat(this.complaints.work(null, Place.FIRST, 100)).extracting(view -> view.it().id().key())
			.contains("work-3");
	}

	@Test
	void reportsWhatGoingThroughEveryCaseReports() {
		var random = new Random(12);
		var all = new ArrayList<Case>();
		var now = NINE.plus(Duration.ofDays(900));
		var from = NINE.minus(Duration.ofDays(4000));
		for (int i = 0; i < 60; i++) {
			var id = "crm/report-" + i;
			var told = story(id, 2 + random.nextInt(15), random).stream()
				.map(event -> at(event, event.at().minus(Duration.ofDays(3000))))
				.toList();
			all.add(Case.of(RecordId.parse(id), null, told, RULES));
			take(told.toArray(SourceFact[]::new));
		}
		var report = new CaseReport(RULES, now);
		this.complaints.forEachOpened(from, from.plus(Duration.ofDays(1500)), report::add);

		assertThat(report.cases()).isEqualTo(60);
		for (var row : report.byHops()) {
			var these = all.stream().filter(it -> Math.min(it.hops(), 5) == row.hops()).toList();
			assertThat(row.cases()).isEqualTo(these.size());
			assertThat(row.slaMet()).isEqualTo((int) these.stream().filter(it -> it.isSlaMet(now)).count());
		}
		for (var tally : report.departments()) {
			var held = all.stream()
				.flatMap(it -> Held.byDepartment(Held.of(it, RULES, now)).stream())
				.filter(one -> one.department().equals(tally.department()))
				.toList();
			assertThat(tally.cases()).isEqualTo(held.size());
			assertThat(tally.held()).isEqualTo(held.stream().map(Held::held).reduce(Duration.ZERO, Duration::plus));
			assertThat(tally.overruns()).isEqualTo((int) held.stream().filter(one -> one.over().isPositive()).count());
			assertThat(tally.returns()).isEqualTo(held.stream().mapToInt(one -> one.visits() - 1).sum());
		}
		assertThat(report.departments().stream().map(CaseReport.Tally::held).reduce(Duration.ZERO, Duration::plus))
			.isEqualTo(all.stream().map(it -> it.length(now)).reduce(Duration.ZERO, Duration::plus));
	}

	@Test
	void makesDroppedCasesAgain() {
		take(event("crm/dropped", "x1", NINE, EventType.OPENED, "billing"),
				complaint("crm/recorded", "crm/p-recorded"));
		var before = this.complaints.find(RecordId.parse("crm/dropped")).orElseThrow().it();
		this.graph.write(tx -> tx.run("MATCH (k:ComplaintCase) DETACH DELETE k").consume());

		this.complaints.rebuild(this.projection);

		assertThat(this.complaints.find(RecordId.parse("crm/dropped")).orElseThrow().it()).isEqualTo(before);
		assertThat(this.complaints.find(RecordId.parse("crm/recorded"))).isPresent();
	}

	@Test
	void pagesThroughThousandsOfEvents() {
		var events = new ArrayList<SourceFact>();
		for (int i = 0; i < 3000; i++) {
			events.add(event("crm/long", "long" + i, NINE.plusSeconds(i / 3), EventType.NOTED, null));
		}
		take(events.toArray(SourceFact[]::new));
		var seen = new ArrayList<ComplaintEvent>();
		for (var page = this.complaints.events(RecordId.parse("crm/long"), null, 700); !page
			.isEmpty(); page = this.complaints.events(RecordId.parse("crm/long"), seen.getLast(), 700)) {
			seen.addAll(page);
		}

		assertThat(seen).hasSize(3000).isSortedAccordingTo(ComplaintEvent.BY_TIME);
	}

	private List<Prompt> prompts(String complaint) {
		return this.complaints.find(RecordId.parse(complaint)).orElseThrow().prompts();
	}

	private void take(SourceFact... facts) {
		this.intake
			.apply(new Batch(Lane.passing("cases"), 0, Stream.of(facts).map(Facts::received).toList(), List.of()));
	}

	private static List<ComplaintEvent> story(String complaint, int length, Random random) {
		var events = new ArrayList<ComplaintEvent>();
		events.add(event(complaint, complaint + "-opened", NINE, EventType.OPENED, "complaints"));
		var types = List.of(EventType.HANDED_OVER, EventType.PAUSED, EventType.RESUMED, EventType.RESOLVED,
				EventType.REOPENED, EventType.CLOSED, EventType.NOTED, EventType.STEP_DONE);
		for (int i = 0; i < length; i++) {
			var type = types.get(random.nextInt(types.size()));
			events.add(event(complaint, complaint + "-" + i, NINE.plus(Duration.ofMinutes(random.nextInt(9000))), type,
					(type == EventType.HANDED_OVER) ? List.of("network", "billing", "legal").get(random.nextInt(3))
							: null));
		}
		return events;
	}

	private static Bill bill(String key, String day, long fen) {
		return new Bill(RecordId.parse("billing/" + key), Facts.of("crm/p"), LocalDate.parse(day), null, null,
				Money.fen(fen), null, null, null, null, null, null);
	}

	private static Complaint complaint(String id, String party) {
		return new Complaint(RecordId.parse(id), 0, Facts.of(party), NINE, "Wrong bill", null, null,
				ComplaintStatus.OPEN, "hotline", null, null, null, null, Validity.UNDECIDED, null, null, null);
	}

	private static ComplaintEvent event(String complaint, String key, Instant at, EventType type,
			@Nullable String department) {
		return made(complaint, key, at, type, department, null, null, null);
	}

	private static ComplaintEvent judged(String complaint, String key, Instant at, Validity validity) {
		return made(complaint, key, at, EventType.JUDGED, null, validity, null, null);
	}

	private static ComplaintEvent remedy(String complaint, String key, long fen) {
		return made(complaint, key, NINE.plusSeconds(600), EventType.REMEDY_GIVEN, null, null, fen, null);
	}

	private static ComplaintEvent done(String complaint, String key, Instant at, String prompt) {
		return made(complaint, key, at, EventType.PROMPT_DONE, null, null, null, prompt);
	}

	private static ComplaintEvent at(ComplaintEvent it, Instant at) {
		return made(it.complaint().toString(), it.id().key(), at, it.type(), it.department(), null, null, null);
	}

	private static ComplaintEvent made(String complaint, String key, Instant at, EventType type,
			@Nullable String department, @Nullable Validity validity, @Nullable Long fen, @Nullable String prompt) {
		return new ComplaintEvent(new RecordId("crm", key.replace("crm/", "")), Facts.of("crm/p"),
				RecordId.parse(complaint), at, type, null, null, null, department, null, "wang", null, null, null, null,
				validity, null, (fen != null) ? "credit" : null, (fen != null) ? Money.fen(fen) : null, null, null,
				null, null, null, null, null, prompt);
	}

}
