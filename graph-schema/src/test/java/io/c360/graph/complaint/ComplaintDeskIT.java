package io.c360.graph.complaint;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.complaint.Authority;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.EventType;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WithNeo4j
class ComplaintDeskIT {

	private final IntakeGraph intake;

	private final ComplaintGraph complaints;

	private final ComplaintDesk desk;

	ComplaintDeskIT(LocalNeo4j.Endpoint neo4j) {
		var graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		graph.migrate();
		this.intake = new IntakeGraph(graph, IdentityModel.telecom(),
				List.of(new CaseProjection(ComplaintRules::shipped)));
		this.complaints = new ComplaintGraph(graph);
		this.desk = new ComplaintDesk(graph, this.intake);
	}

	@Test
	void takesAnEntryOnceAndRefusesWhatCannotHappen() {
		var id = RecordId.parse("crm/desk");
		take(CaseStories.event("crm/desk", "d0", CaseStories.NINE, EventType.OPENED, "complaints"));
		var handed = CaseStories.event("crm/desk", "d1", CaseStories.NINE.plusSeconds(60), EventType.HANDED_OVER,
				"network");
		var first = this.desk.enter(handed, 1L, null);
		var again = this.desk.enter(handed, 1L, null);

		assertThat(first.revision()).isEqualTo(2);
		assertThat(again.revision()).isEqualTo(2);
		assertThat(again.it().hops()).isOne();
		assertThatThrownBy(() -> this.desk.enter(
				CaseStories.event("crm/desk", "d2", CaseStories.NINE.plusSeconds(90), EventType.PAUSED, null), 1L,
				null))
			.isInstanceOf(CustomerProblem.Conflict.class)
			.hasMessageContaining("went on");
		assertThatThrownBy(() -> this.desk.enter(
				CaseStories.event("crm/desk", "d3", CaseStories.NINE.plusSeconds(90), EventType.RESUMED, null), null,
				null))
			.isInstanceOf(CustomerProblem.Conflict.class)
			.hasMessageContaining("not paused");
		assertThatThrownBy(() -> this.desk
			.enter(CaseStories.event("crm/no-such", "d4", CaseStories.NINE, EventType.CLOSED, null), null, null))
			.isInstanceOf(CustomerProblem.NotFound.class);
		assertThat(this.complaints.events(id, null, 10)).hasSize(2);
	}

	@Test
	void givesOnlyWhatIsEarnedAndAllowed() {
		var authority = new Authority(10_000, "complaint-lead");
		take(CaseStories.event("crm/remedy", "r0", CaseStories.NINE, EventType.OPENED, "complaints"));
		assertThatThrownBy(() -> this.desk.enter(CaseStories.remedy("crm/remedy", "r1", 1000), null, authority))
			.hasMessageContaining("judge it first");
		take(CaseStories.judged("crm/remedy", "r2", CaseStories.NINE.plusSeconds(60), Validity.JUSTIFIED));
		this.desk.enter(CaseStories.remedy("crm/remedy", "r3", 6000), null, authority);

		assertThatThrownBy(() -> this.desk.enter(CaseStories.remedy("crm/remedy", "r4", 6000), null, authority))
			.isInstanceOfSatisfying(CustomerProblem.OverAuthority.class, over -> {
				assertThat(over.limit()).isEqualTo(10_000);
				assertThat(over.escalateTo()).isEqualTo("complaint-lead");
			});
		assertThatThrownBy(() -> this.desk.enter(
				CaseStories.judged("crm/remedy", "r5", CaseStories.NINE.plusSeconds(900), Validity.UNJUSTIFIED), null,
				null))
			.hasMessageContaining("given already");
		assertThat(this.complaints.find(RecordId.parse("crm/remedy")).orElseThrow().it().compensation())
			.isEqualTo(Money.fen(6000));
	}

	@Test
	void loadsManyWritersEntriesOfOneCaseWithoutLosingOne() {
		take(CaseStories.event("crm/raced", "race", CaseStories.NINE, EventType.OPENED, "complaints"));

		IntStream.range(0, 40)
			.parallel()
			.forEach(i -> this.desk.enter(CaseStories.event("crm/raced", "race" + i,
					CaseStories.NINE.plusSeconds(i + 1), EventType.NOTED, null), null, null));

		var view = this.complaints.find(RecordId.parse("crm/raced")).orElseThrow();
		assertThat(view.it().events()).isEqualTo(41);
		assertThat(view.revision()).isEqualTo(41);
	}

	private void take(SourceFact... facts) {
		this.intake
			.apply(new Batch(Lane.passing("desk"), 0, Stream.of(facts).map(Facts::received).toList(), List.of()));
	}

}
