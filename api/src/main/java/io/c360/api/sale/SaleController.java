package io.c360.api.sale;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.api.access.Viewer;
import io.c360.api.decision.Decisions;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.sale.ClaimEventType;
import io.c360.customer.sale.ClaimOrder;
import io.c360.customer.sale.ClaimOutcome;
import io.c360.graph.sale.SaleDesk;
import io.c360.graph.sale.SaleGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class SaleController {

	private static final int MOST = 500;

	private static final int LONGEST_REASON = 200;

	private final SaleGraph sales;

	private final SaleDesk desk;

	private final Customers customers;

	private final InstantSource clock;

	SaleController(SaleGraph sales, SaleDesk desk, Customers customers, InstantSource clock) {
		this.sales = sales;
		this.desk = desk;
		this.customers = customers;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable List<SaleAnswer> flashSales(@Argument @Nullable String store, @Argument boolean open) {
		var now = now();
		return this.sales.endingAfter(now, MOST)
			.stream()
			.filter(view -> store == null || (view.sale().channel().equals("store") && view.sale().isIn(store)))
			.map(view -> SaleAnswer.of(view, now))
			.filter(sale -> !open || sale.open())
			.toList();
	}

	/** What became of an attempt. */
	record Attempt(ClaimOutcome outcome, @Nullable SaleClaimAnswer claim, @Nullable String because) {
	}

	@MutationMapping
	@Nullable Attempt claimFlashSale(@Argument ClaimInput claim, @AuthenticationPrincipal Jwt jwt,
			DataFetchingEnvironment environment) {
		var asked = claim.checked();
		SaleRights.require(Reading.of(environment).viewer(), asked.channel(), asked.store());
		var found = this.customers.find(asked.customer().keys(), environment)
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
		var now = now();
		var answer = this.desk.claim(new ClaimOrder(ClaimInput.entry(asked.entry()), ClaimInput.id(asked.sale()),
				Decisions.party(found.view()).record(), asked.channel(), asked.store(), asked.product(),
				Viewer.nameOf(jwt)), now);
		return new Attempt(answer.outcome(), (answer.claim() != null) ? SaleClaimAnswer.of(answer.claim(), now) : null,
				answer.because());
	}

	@MutationMapping
	@Nullable SaleClaimAnswer enterClaimEvent(@Argument String entry, @Argument String claim, @Argument ClaimEventType type,
			@Argument @Nullable String store, @Argument @Nullable String reason, @AuthenticationPrincipal Jwt jwt,
			DataFetchingEnvironment environment) {
		if (type != ClaimEventType.COLLECTED && type != ClaimEventType.CANCELLED) {
			throw new CustomerProblem.Invalid("Enter COLLECTED or CANCELLED; for a new claim use claimFlashSale");
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			throw new CustomerProblem.Invalid("A reason has at most 200 characters");
		}
		SaleRights.requireDesk(Reading.of(environment).viewer(), store);
		var id = ClaimInput.id(claim);
		if (this.sales.claim(id)
			.filter(view -> this.customers.met(view.customer(), environment).isPresent())
			.isEmpty()) {
			throw new CustomerProblem.NotFound("claim");
		}
		var now = now();
		return SaleClaimAnswer.of(
				this.desk.enter(ClaimInput.entry(entry), id, type, store, Viewer.nameOf(jwt), reason, now).claim(),
				now);
	}

	/** As the graph keeps it. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
