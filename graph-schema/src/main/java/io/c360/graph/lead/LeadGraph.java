package io.c360.graph.lead;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.lead.DispatchCode;
import io.c360.customer.lead.LeadEvent;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.change.Changes;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.TransactionContext;

/** Answers what is asked of leads. */
public final class LeadGraph {

	private static final Cypher LEAD = Cypher.of(LeadGraph.class, "lead");

	private static final Cypher CODED = Cypher.of(LeadGraph.class, "coded");

	private static final Cypher DESK = Cypher.of(LeadGraph.class, "desk");

	private static final Cypher EVENTS = Cypher.of(LeadGraph.class, "events");

	private static final Cypher ALL = Cypher.of(LeadGraph.class, "all-leads");

	private static final int REBUILT_AT_ONCE = 500;

	private final Graph graph;

	public LeadGraph(Graph graph) {
		this.graph = graph;
	}

	/** The lead of an id; empty when nobody ever told of it. */
	public Optional<LeadView> find(RecordId lead) {
		return this.graph.read(tx -> find(tx, lead));
	}

	static Optional<LeadView> find(TransactionContext tx, RecordId lead) {
		return LEAD.list(tx, Map.of("id", lead.toString()), LeadView::read).stream().findFirst();
	}

	/**
	 * The open lead of a code, however it is written; empty when none has it, or not any
	 * more.
	 * @throws CustomerProblem.Ambiguous when several have it
	 */
	public Optional<LeadView> coded(String code) {
		var found = this.graph.read(tx -> CODED.list(tx, Map.of("code", DispatchCode.normalise(code)), LeadView::read));
		if (found.size() > 1) {
			throw new CustomerProblem.Ambiguous("code",
					found.stream().map(view -> view.customer().toString()).toList());
		}
		return found.stream().findFirst();
	}

	/**
	 * What a store has to do, whose time runs out first coming first.
	 * @param after the place of the last one of the page before; empty for the first page
	 */
	public List<LeadView> store(String store, String after, int limit) {
		return desk("store:" + store, after, limit);
	}

	/**
	 * The same of the outbound centre: whom to call, for the first or the second time.
	 */
	public List<LeadView> outbound(String after, int limit) {
		return desk(LeadProperties.OUTBOUND, after, limit);
	}

	private List<LeadView> desk(String desk, String after, int limit) {
		return this.graph
			.read(tx -> DESK.list(tx, Map.of("desk", desk, "after", after, "limit", limit), LeadView::read));
	}

	/** What happened to a lead, oldest first. */
	public List<LeadEvent> events(RecordId lead, int limit) {
		return this.graph.read(tx -> EVENTS.list(tx, Map.of("id", lead.toString(), "limit", limit),
				row -> FactCodecs.LEAD_EVENT.read(row.get("e"))));
	}

	/**
	 * Concludes every lead anew from what was told.
	 * @return how many there are
	 */
	public long rebuild(LeadProjection projection) {
		var after = "";
		var count = 0L;
		while (true) {
			var from = after;
			var ids = this.graph.scan(tx -> ALL.list(tx, Map.of("after", from, "limit", REBUILT_AT_ONCE),
					row -> row.get("id").asString()));
			if (ids.isEmpty()) {
				return count;
			}
			this.graph.write(tx -> {
				var touched = new HashSet<String>();
				projection.conclude(tx, ids.stream().map(RecordId::parse).toList(), touched);
				Changes.notifyOfHolders(tx, touched, Set.of());
				return new ArrayList<>(touched);
			});
			count += ids.size();
			after = ids.getLast();
		}
	}

	static java.time.ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
