package io.c360.api.consent;

import java.time.InstantSource;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.consent.ContactPermission;
import io.c360.graph.consent.ConsentsPart;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerMayContact implements CustomerField {

	private static final ConsentsPart CONSENTS = new ConsentsPart();

	private final InstantSource clock;

	CustomerMayContact(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "mayContact";
	}

	@Override
	public Set<ConsentsPart> parts(Asked asked) {
		return Set.of(CONSENTS);
	}

	@SchemaMapping(typeName = "Customer")
	ContactPermission mayContact(CustomerAnswer customer, @Argument String purpose, @Argument String channel) {
		return ContactPermission.of(customer.part(CONSENTS), purpose, channel, this.clock.instant());
	}

}
