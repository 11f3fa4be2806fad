package io.c360.api.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.consent.Consent;
import io.c360.graph.consent.ConsentsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerConsents implements CustomerField {

	private static final ConsentsPart CONSENTS = new ConsentsPart();

	private static final Comparator<Consent> NEWEST = Comparator.comparing(Consent::at)
		.reversed()
		.thenComparing(Consent::id);

	@Override
	public String name() {
		return "consents";
	}

	@Override
	public Set<ConsentsPart> parts(Asked asked) {
		return Set.of(CONSENTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<Consent> consents(CustomerAnswer customer) {
		return customer.part(CONSENTS).stream().sorted(NEWEST).toList();
	}

}
