package io.c360.graph.household;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * What stewards say of who lives together: facts of source {@code c360}, taken in like
 * any other, so that they are in the ledger and hold when everything is derived anew.
 */
public final class HouseholdDecisionGraph {

	private static final Cypher FIRST_RECORDS = Cypher.of(HouseholdDecisionGraph.class, "first-records");

	private static final Cypher KEEP = Cypher.of(HouseholdDecisionGraph.class, "keep-decision");

	private static final Cypher LINKS_OF = Cypher.of(HouseholdDecisionGraph.class, "links-of-decision");

	private static final String SOURCE = "c360";

	private final Graph graph;

	private final IntakeGraph intake;

	public HouseholdDecisionGraph(Graph graph, IntakeGraph intake) {
		this.graph = graph;
		this.intake = intake;
	}

	/**
	 * Says that customers live together, or that they do not.
	 * @return the id under which it can be taken back
	 * @throws CustomerProblem.NotFound when one of them has no records
	 */
	public String decide(boolean together, List<CustomerId> customers, String reason, String author, Instant now) {
		var id = UUID.randomUUID().toString();
		this.graph.write(tx -> {
			decide(tx, id, together, customers, now);
			keep(tx, id,
					Map.of("together", together, "reason", reason, "author", author, "at", now.atZone(ZoneOffset.UTC)));
			return id;
		});
		return id;
	}

	private void decide(TransactionContext tx, String id, boolean together, List<CustomerId> customers, Instant now) {
		var records = FIRST_RECORDS.list(tx,
				Map.of("ids", customers.stream().map(CustomerId::toString).distinct().sorted().toList()),
				row -> RecordId.parse(row.get("record").asString()));
		if (records.size() < customers.stream().distinct().count()) {
			throw new CustomerProblem.NotFound("customer");
		}
		var links = new ArrayList<SourceFact>();
		for (var record : records) {
			links.add(link(id, links.size(), 1, record, together ? "member" : "apart", now, null));
		}
		take(tx, links);
	}

	/**
	 * Takes back what was said.
	 * @throws CustomerProblem.NotFound when nothing was said under that id, or it was
	 * taken back before
	 */
	public void revoke(String id, String reason, String author, Instant now) {
		this.graph.write(tx -> {
			revoke(tx, id, now);
			keep(tx, id, Map.of("endedAt", now.atZone(ZoneOffset.UTC), "endedBy", author, "endedBecause", reason));
			return id;
		});
	}

	private void revoke(TransactionContext tx, String id, Instant now) {
		var links = LINKS_OF.list(tx, Map.of("group", SOURCE + "/" + id), row -> FactCodecs.LINK.read(row.get("link")));
		var holding = links.stream().filter(link -> link.to() == null).toList();
		if (holding.isEmpty()) {
			throw new CustomerProblem.NotFound("decision that holds");
		}
		take(tx, holding.stream()
			.map(link -> (SourceFact) new Link(link.id(), link.version() + 1, link.party(), link.group(),
					link.groupKind(), null, link.role(), null, link.from(), now))
			.toList());
	}

	private static void keep(TransactionContext tx, String id, Map<String, Object> properties) {
		KEEP.run(tx, Map.of("rows", List.of(Map.of("id", id, "properties", properties))));
	}

	private static Link link(String decision, int index, long version, RecordId record, String role, Instant from,
			@Nullable Instant to) {
		return new Link(new RecordId(SOURCE, "household-" + decision + "-" + index), version,
				new PartyReference.ByRecord(record), new RecordId(SOURCE, decision), GroupKind.HOUSEHOLD, null, role,
				null, from, to);
	}

	private void take(TransactionContext tx, List<SourceFact> links) {
		var received = new ArrayList<Received>();
		links.forEach(link -> received.add(new Received(received.size(), link, link.id() + "@" + link.version())));
		var answers = this.intake.apply(tx,
				new Batch(Lane.passing("api:households"), received.size(), received, List.of()));
		if (!answers.stream().allMatch(Answer.Applied.class::isInstance)) {
			throw new CustomerProblem.Conflict("Somebody decided the same at this moment; look again");
		}
	}

}
