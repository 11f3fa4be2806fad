package io.c360.api.profile;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProfileController {

	private final Customers customers;

	ProfileController(Customers customers) {
		this.customers = customers;
	}

	@QueryMapping
	@Nullable CustomerAnswer customer(@Argument CustomerKeyInput by, DataFetchingEnvironment environment) {
		return this.customers.find(by.keys(), environment).orElse(null);
	}

	@SchemaMapping(typeName = "Customer")
	List<AttributeValue> attributes(CustomerAnswer customer, @Argument @Nullable List<Attribute> names) {
		return customer.attributes(names);
	}

}
