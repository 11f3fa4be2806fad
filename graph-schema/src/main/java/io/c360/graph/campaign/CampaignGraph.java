package io.c360.graph.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Occurrence;
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

	/**
	 * A campaign, or an occurrence of one that recurs, such as
	 * {@code crm/battle/2026-11}; empty when nobody told of it.
	 */
	public Optional<Campaign> find(RecordId id) {
		return told(id).or(() -> occurrence(id).map(one -> one.in(told(one.campaign()).orElseThrow())));
	}

	/** An occurrence of a campaign that recurs; empty for every other campaign. */
	public Optional<Occurrence> occurrence(RecordId id) {
		return Occurrence.named(id)
			.flatMap(named -> told(named.getKey()).flatMap(campaign -> Occurrence.of(campaign, named.getValue())));
	}

	private Optional<Campaign> told(RecordId id) {
		return this.graph
			.read(tx -> CAMPAIGN.list(tx, Map.of("id", id.toString()),
					row -> FactCodecs.CAMPAIGN.read(row.get("campaign"))))
			.stream()
			.findFirst();
	}

}
