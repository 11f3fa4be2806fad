package io.c360.api.complaint;

import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.complaint.OpenPromptsPart;
import io.c360.graph.complaint.Prompt;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerPrompts implements CustomerField {

	private static final OpenPromptsPart PROMPTS = new OpenPromptsPart();

	@Override
	public String name() {
		return "openPrompts";
	}

	@Override
	public Set<OpenPromptsPart> parts(Asked asked) {
		return Set.of(PROMPTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<Prompt> openPrompts(CustomerAnswer customer) {
		return customer.part(PROMPTS);
	}

}
