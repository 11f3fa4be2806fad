package io.c360.api.group;

import java.util.List;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.link.GroupKind;
import io.c360.graph.group.GroupsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerHouseholds implements CustomerField {

	private final CustomerGroups groups;

	CustomerHouseholds(CustomerGroups groups) {
		this.groups = groups;
	}

	@Override
	public String name() {
		return "households";
	}

	@Override
	public Set<GroupsPart> parts(Asked asked) {
		return this.groups.parts(asked);
	}

	@SchemaMapping(typeName = "Customer")
	List<Membership> households(CustomerAnswer customer, DataFetchingEnvironment environment) {
		return this.groups.groups(customer, GroupKind.HOUSEHOLD, environment);
	}

}
