package io.c360.api.campaign;

import io.c360.graph.Graph;
import io.c360.graph.campaign.AudienceGraph;
import io.c360.graph.campaign.CampaignGraph;
import io.c360.graph.campaign.PlanGraph;
import io.c360.graph.campaign.WaveGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What campaigns stand on. */
@Configuration(proxyBeanMethods = false)
class WaveWiring {

	@Bean
	CampaignGraph campaignGraph(Graph graph) {
		return new CampaignGraph(graph);
	}

	@Bean
	PlanGraph planGraph(Graph graph) {
		return new PlanGraph(graph);
	}

	@Bean
	WaveGraph waveGraph(Graph graph) {
		return new WaveGraph(graph);
	}

	@Bean
	AudienceGraph audienceGraph(Graph graph) {
		return new AudienceGraph(graph);
	}

}
