package io.c360.graph.subscription;

import java.util.List;

import io.c360.customer.subscription.Subscription;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What the customer holds and held, in no particular order. */
public record SubscriptionsPart() implements ProfilePart<List<Subscription>> {

	private static final Cypher SUBSCRIPTIONS = Cypher.of(SubscriptionsPart.class, "subscriptions.part");

	@Override
	public Cypher subquery() {
		return SUBSCRIPTIONS;
	}

	@Override
	public List<Subscription> read(Value part) {
		return part.asList(FactCodecs.SUBSCRIPTION::read);
	}

}
