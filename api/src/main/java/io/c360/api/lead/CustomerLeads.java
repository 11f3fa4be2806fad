package io.c360.api.lead;

import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.lead.LeadsPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerLeads implements CustomerField {

	@Override
	public String name() {
		return "leads";
	}

	@Override
	public Set<LeadsPart> parts(Asked asked) {
		return Set.of(Leads.PART);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable List<LeadAnswer> leads(CustomerAnswer customer) {
		return customer.part(Leads.PART)
			.stream()
			.map(told -> LeadAnswer.of(told.lead(), told.revision(), customer.id()))
			.toList();
	}

}
