package io.c360.api.greeting;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.greeting.Greeting;
import io.c360.customer.greeting.GreetingFlag;
import io.c360.graph.complaint.ComplaintsPart;
import io.c360.graph.consent.ConsentsPart;
import io.c360.graph.group.GroupsPart;
import io.c360.graph.group.Membership;
import io.c360.graph.loyalty.PointsPart;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.subscription.SubscriptionsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerGreeting implements CustomerField {

	private static final SubscriptionsPart HELD = new SubscriptionsPart();

	private static final ComplaintsPart COMPLAINTS = new ComplaintsPart();

	private static final ConsentsPart SAID = new ConsentsPart();

	private static final GroupsPart GROUPS = new GroupsPart(0);

	private static final PointsPart POINTS = new PointsPart();

	private final InstantSource clock;

	CustomerGreeting(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "greeting";
	}

	@Override
	public Set<ProfilePart<?>> parts(Asked asked) {
		return Set.of(HELD, COMPLAINTS, SAID, GROUPS, POINTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<GreetingFlag> greeting(CustomerAnswer customer) {
		var groups = customer.part(GROUPS).stream().map(Membership::link).toList();
		return new Greeting(customer.kind(), customer.part(HELD), customer.part(COMPLAINTS), customer.part(SAID),
				groups, customer.part(POINTS))
			.flags(this.clock.instant());
	}

}
