package io.c360.api.profile;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Sight;
import io.c360.customer.party.Attribute;
import io.c360.graph.profile.ProfileGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

@Controller
class ProfileController {

	private final ProfileGraph profiles;

	private final CustomerFields fields;

	ProfileController(ProfileGraph profiles, CustomerFields fields) {
		this.profiles = profiles;
		this.fields = fields;
	}

	@QueryMapping
	@Nullable CustomerAnswer customer(@Argument CustomerKeyInput by, DataFetchingEnvironment environment, Authentication viewer) {
		var selection = this.fields.selected(environment);
		return by.keys()
			.stream()
			.flatMap(key -> this.profiles.find(key, selection).stream())
			.findFirst()
			.map(view -> new CustomerAnswer(view, Sight.of(viewer)))
			.orElse(null);
	}

	@SchemaMapping(typeName = "Customer")
	List<AttributeValue> attributes(CustomerAnswer customer, @Argument @Nullable List<Attribute> names) {
		return customer.attributes(names);
	}

}
