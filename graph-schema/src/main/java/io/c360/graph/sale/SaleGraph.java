package io.c360.graph.sale;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.sale.ClaimOrder;
import io.c360.customer.sale.SaleStanding;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.TransactionContext;

/** Answers what is asked of flash sales. */
public final class SaleGraph {

	private static final Cypher SALES = Cypher.of(SaleGraph.class, "sales");

	private static final Cypher STANDING = Cypher.of(SaleGraph.class, "standing");

	private static final Cypher CLAIM = Cypher.of(SaleGraph.class, "claim");

	private final Graph graph;

	public SaleGraph(Graph graph) {
		this.graph = graph;
	}

	/** Sales that end after a moment, with what is left; the next to end first. */
	public List<SaleView> endingAfter(Instant now, int limit) {
		return this.graph.read(tx -> SALES.list(tx, Map.of("now", Claims.utc(now), "limit", limit),
				row -> new SaleView(FactCodecs.CAMPAIGN.read(row.get("campaign")), Claims.stock(row.get("taken")))));
	}

	/** A claim; empty when nobody made it. */
	public Optional<ClaimView> claim(RecordId id) {
		return this.graph.read(tx -> claim(tx, id));
	}

	static Optional<ClaimView> claim(TransactionContext tx, RecordId id) {
		return CLAIM.list(tx, Map.of("id", id.toString()), ClaimView::read).stream().findFirst();
	}

	/**
	 * How a sale stands for the person of a record.
	 * @throws CustomerProblem.NotFound when there is no such sale
	 */
	static SaleStanding standing(TransactionContext tx, ClaimOrder order, Instant now) {
		return STANDING.list(tx,
				Map.of("sale", order.sale().toString(), "record", order.record().toString(), "now", Claims.utc(now)),
				row -> {
					var view = new SaleView(FactCodecs.CAMPAIGN.read(row.get("campaign")),
							Claims.stock(row.get("taken")));
					return new SaleStanding(order.sale(), view.sale(), view.ended(), view.stock(),
							row.get("own").asList(Claims::read));
				})
			.stream()
			.findFirst()
			.orElseThrow(() -> new CustomerProblem.NotFound("flash sale"));
	}

}
