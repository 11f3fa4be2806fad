package io.c360.graph.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Campaign;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;

/** Campaigns as sources last described them. */
public final class CampaignGraph {

	private static final Cypher CAMPAIGNS = Cypher.of(CampaignGraph.class, "campaigns");

	private static final Cypher CAMPAIGN = Cypher.of(CampaignGraph.class, "campaign");

	private static final int MOST = 1_000;

	private final Graph graph;

	public CampaignGraph(Graph graph) {
		this.graph = graph;
	}

	/** Every campaign, the last begun first. */
	public List<Campaign> all() {
		return this.graph.read(
				tx -> CAMPAIGNS.list(tx, Map.of("limit", MOST), row -> FactCodecs.CAMPAIGN.read(row.get("campaign"))));
	}

	/** A campaign; empty when nobody told of it. */
	public Optional<Campaign> find(RecordId id) {
		return this.graph
			.read(tx -> CAMPAIGN.list(tx, Map.of("id", id.toString()),
					row -> FactCodecs.CAMPAIGN.read(row.get("campaign"))))
			.stream()
			.findFirst();
	}

}
