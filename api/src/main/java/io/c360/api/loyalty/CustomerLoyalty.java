package io.c360.api.loyalty;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.loyalty.PointsAccount;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.graph.loyalty.PointsPart;
import io.c360.rules.Programmes;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerLoyalty implements CustomerField {

	private static final PointsPart POINTS = new PointsPart();

	private final RuleBook book;

	private final InstantSource clock;

	CustomerLoyalty(RuleBook book, InstantSource clock) {
		this.book = book;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "loyalty";
	}

	@Override
	public Set<PointsPart> parts(Asked asked) {
		return Set.of(POINTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<PointsAccount> loyalty(CustomerAnswer customer, @Argument @Nullable Instant asOf) {
		return PointsAccount.of(customer.part(POINTS), (asOf != null) ? asOf : this.clock.instant());
	}

	@QueryMapping
	@Nullable List<Programmes.Programme> loyaltyProgrammes() {
		return this.book.now().programmes().programmes();
	}

	@SchemaMapping(typeName = "PointsAccount")
	List<PointsEntry> entries(PointsAccount account, @Argument int first) {
		return account.entries().stream().limit(Asked.pageSize(first)).toList();
	}

}
