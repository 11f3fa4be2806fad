package io.c360.api.complaint;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class PromptController {

	private final PromptFeed feed;

	PromptController(PromptFeed feed) {
		this.feed = feed;
	}

	@SchemaMapping(typeName = "Live")
	Flux<PromptFeed.PromptChange> prompts(@Argument String department, DataFetchingEnvironment environment) {
		CaseLimit.requireDepartment(department, environment);
		return this.feed.follow(department);
	}

}
