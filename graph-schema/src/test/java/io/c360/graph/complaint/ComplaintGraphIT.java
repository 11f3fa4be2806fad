package io.c360.graph.complaint;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Held;
import io.c360.customer.complaint.Tally;
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
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
class ComplaintGraphIT {

	private static final ComplaintRules RULES = ComplaintRules.shipped();

	private final Graph graph;

	private final IntakeGraph intake;

	private final ComplaintGraph complaints;

	private final CaseProjection projection = new CaseProjection(ComplaintRules::shipped);

	ComplaintGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom(), List.of(this.projection));
		this.complaints = new ComplaintGraph(this.graph);
	}

	@Test
	void concludesTheSameCaseInWhateverOrderItIsTold() {
		var random = new Random(11);
		for (int round = 0; round < 6; round++) {
			var id = "crm/order-" + round;
			var told = CaseStories.story(id, 5 + random.nextInt(20), random);
			var expected = Case.of(RecordId.parse(id), null, told, RULES);
			Collections.shuffle(told, random);
			told.forEach(event -> take(event));

			assertThat(this.complaints.find(RecordId.parse(id)).orElseThrow().it()).isEqualTo(expected);
		}
	}

	@Test
	void knowsACaseByItsEventsUntilItsRecordComes() {
		var id = RecordId.parse("crm/awaited");
		take(CaseStories.event("crm/awaited", "1", CaseStories.NINE, EventType.OPENED, "billing"));
		var before = this.complaints.find(id).orElseThrow();

		take(CaseStories.complaint("crm/awaited", "crm/p-awaited"));

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
		take(CaseStories.bill("b1", "2025-11-01", 30_000), CaseStories.bill("b2", "2025-12-01", 28_000),
				CaseStories.bill("b3", "2026-01-01", 26_000), CaseStories.bill("b4", "2026-02-01", 24_000),
				CaseStories.bill("b5", "2026-03-01", 21_000));
		take(CaseStories.event("crm/prompted", "p1", CaseStories.NINE, EventType.OPENED, "complaints"));
		var opened = prompts("crm/prompted");
		take(CaseStories.judged("crm/prompted", "p2", CaseStories.NINE.plusSeconds(60), Validity.JUSTIFIED));
		var judged = prompts("crm/prompted");
		take(CaseStories.done("crm/prompted", "p3", CaseStories.NINE.plusSeconds(120), judged.getLast().id()));

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
		var opened = CaseStories.event("crm/closed", "c1", CaseStories.NINE, EventType.OPENED, null);
		take(opened);
		take(opened);
		take(CaseStories.event("crm/closed", "c2", CaseStories.NINE.plusSeconds(60), EventType.HANDED_OVER, "network"));
		var handedOver = prompts("crm/closed");
		take(CaseStories.event("crm/closed", "c3", CaseStories.NINE.plusSeconds(120), EventType.CLOSED, null));

		assertThat(handedOver).hasSize(2).last().satisfies(prompt -> {
			assertThat(prompt.department()).isEqualTo("network");
			assertThat(prompt.person()).isEqualTo("network.duty");
		});
		assertThat(prompts("crm/closed")).hasSize(2).noneMatch(Prompt::isOpen);
	}

	@Test
	void listsWorkByTheDateThatWasPromised() {
		for (int i = 0; i < 7; i++) {
			take(CaseStories.event("crm/work-" + i, "w" + i, CaseStories.NINE.minus(Duration.ofDays(70L - i)),
					EventType.OPENED, "workshop"));
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
		var now = CaseStories.NINE.plus(Duration.ofDays(900));
		var from = CaseStories.NINE.minus(Duration.ofDays(4000));
		for (int i = 0; i < 60; i++) {
			var id = "crm/report-" + i;
			var told = CaseStories.story(id, 2 + random.nextInt(15), random)
				.stream()
				.map(event -> CaseStories.at(event, event.at().minus(Duration.ofDays(3000))))
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
		assertThat(report.departments().stream().map(Tally::held).reduce(Duration.ZERO, Duration::plus))
			.isEqualTo(all.stream().map(it -> it.length(now)).reduce(Duration.ZERO, Duration::plus));
	}

	@Test
	void makesDroppedCasesAgain() {
		take(CaseStories.event("crm/dropped", "x1", CaseStories.NINE, EventType.OPENED, "billing"),
				CaseStories.complaint("crm/recorded", "crm/p-recorded"));
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
			events.add(CaseStories.event("crm/long", "long" + i, CaseStories.NINE.plusSeconds(i / 3), EventType.NOTED,
					null));
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

}
