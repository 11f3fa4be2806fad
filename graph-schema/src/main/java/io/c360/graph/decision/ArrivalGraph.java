package io.c360.graph.decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;

/** Who was recognised at a till. */
public final class ArrivalGraph {

	private static final Cypher ARRIVALS = Cypher.of(ArrivalGraph.class, "arrivals");

	private final Graph graph;

	public ArrivalGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * That a customer was recognised.
	 *
	 * @param interaction the contact at the till
	 */
	public record Arrival(RecordId interaction, String till, Instant at, CustomerId customer) {
	}

	/** Everybody who was recognised at some tills since a moment, the oldest first. */
	public List<Arrival> since(Instant since, Collection<String> tills) {
		return this.graph
			.read(tx -> ARRIVALS.list(tx, Map.of("tills", List.copyOf(tills), "since", since.atZone(ZoneOffset.UTC)),
					row -> new Arrival(RecordId.parse(row.get("id").asString()), row.get("till").asString(),
							row.get("at").asZonedDateTime().toInstant(),
							CustomerId.parse(row.get("customer").asString()))));
	}

}
