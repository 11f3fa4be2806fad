package io.c360.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.EventType;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.CustomerActivity;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.search.Activity;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes facts in as a lane of the intake would. */
final class SomeFacts {

	private final IntakeGraph intake;

	private final ChangeGraph changes;

	private long position;

	SomeFacts(Graph graph) {
		graph.migrate();
		this.intake = new IntakeGraph(graph, IdentityModel.telecom());
		this.changes = new ChangeGraph(graph);
	}

	void take(SourceFact... facts) {
		var received = Arrays.stream(facts)
			.map(fact -> new Received(++this.position, fact, fact.kind() + " " + fact.id() + " " + fact.version()))
			.toList();
		var answers = this.intake.apply(
				new Batch(Lane.passing("facts:" + System.identityHashCode(this)), facts.length, received, List.of()));
		assertThat(answers).hasOnlyElementsOfType(Answer.Applied.class);
	}

	/** What waits for the relay. */
	ChangeGraph changes() {
		return this.changes;
	}

	/** What the index is told, as by the relay. */
	static Activity activity(CustomerActivity known) {
		return new Activity(known.texts(), known.stores(), known.openComplaint(), known.contractEnds(), known.band(),
				known.stage());
	}

	/** A person with these attributes, by their names in the contract. */
	static Party person(String record, String name, Map<String, String> more) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of(name));
		more.forEach((attribute, value) -> attributes.put(Attribute.named(attribute).orElseThrow(), List.of(value)));
		return new Party(RecordId.parse(record), 1, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	/** Somebody wrote something down about a complaint. */
	static ComplaintEvent note(String id, PartyReference party, String complaint, Instant at, String note) {
		return new ComplaintEvent(RecordId.parse(id), party, RecordId.parse(complaint), at, EventType.NOTED, null, null,
				null, null, null, "Chen", null, null, note, null, null, null, null, null, null, null, null, null, null,
				null, null, null);
	}

}
