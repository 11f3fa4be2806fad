package io.c360.api.subscription;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.subscription.Subscription;
import io.c360.graph.subscription.SubscriptionsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerSubscriptions implements CustomerField {

	private static final SubscriptionsPart SUBSCRIPTIONS = new SubscriptionsPart();

	private static final Comparator<Subscription> NEWEST = Comparator
		.comparing((Subscription held) -> (held.startDate() != null) ? held.startDate() : LocalDate.MIN)
		.reversed()
		.thenComparing(Subscription::id);

	@Override
	public String name() {
		return "subscriptions";
	}

	@Override
	public Set<SubscriptionsPart> parts(Asked asked) {
		return Set.of(SUBSCRIPTIONS);
	}

	@SchemaMapping(typeName = "Customer")
	List<Subscription> subscriptions(CustomerAnswer customer) {
		return customer.part(SUBSCRIPTIONS).stream().sorted(NEWEST).toList();
	}

}
