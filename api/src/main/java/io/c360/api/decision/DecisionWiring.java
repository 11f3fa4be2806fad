package io.c360.api.decision;

import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lifecycle.StageRules;
import io.c360.graph.Graph;
import io.c360.graph.decision.AnswerGraph;
import io.c360.graph.decision.ArrivalGraph;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.intake.IntakeGraph;
import io.c360.rules.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decisions stand on. */
@Configuration(proxyBeanMethods = false)
class DecisionWiring {

	@Bean
	RuleBook ruleBook(DecisionSettings settings) {
		return RuleBook.open(settings.folder(), settings.every());
	}

	@Bean
	StageRules stageRules() {
		return StageRules.DEFAULT;
	}

	@Bean
	OwnFacts ownFacts(Graph graph, IdentityModel model) {
		return new OwnFacts(new IntakeGraph(graph, model));
	}

	@Bean
	AnswerGraph answerGraph(Graph graph) {
		return new AnswerGraph(graph);
	}

	@Bean
	ArrivalGraph arrivals(Graph graph) {
		return new ArrivalGraph(graph);
	}

}
