package io.c360.api.sale;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.sale.ClaimsPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerSaleClaims implements CustomerField {

	private static final ClaimsPart CLAIMS = new ClaimsPart();

	private final InstantSource clock;

	CustomerSaleClaims(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "saleClaims";
	}

	@Override
	public Set<ClaimsPart> parts(Asked asked) {
		return Set.of(CLAIMS);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable List<SaleClaimAnswer> saleClaims(CustomerAnswer customer) {
		var now = this.clock.instant();
		return customer.part(CLAIMS).stream().map(claim -> SaleClaimAnswer.of(claim, now)).toList();
	}

}
