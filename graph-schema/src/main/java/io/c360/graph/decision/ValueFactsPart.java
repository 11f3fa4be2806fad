package io.c360.graph.decision;

import io.c360.customer.value.ServedContact;
import io.c360.customer.value.ValueFacts;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The facts from which value and stage follow, and nothing else. */
public record ValueFactsPart() implements ProfilePart<ValueFacts> {

	private static final Cypher VALUE_FACTS = Cypher.of(ValueFactsPart.class, "value-facts.part");

	@Override
	public Cypher subquery() {
		return VALUE_FACTS;
	}

	@Override
	public ValueFacts read(Value part) {
		return new ValueFacts(part.get("subscriptions").asList(FactCodecs.SUBSCRIPTION::read),
				part.get("bills").asList(FactCodecs.BILL::read), part.get("topups").asList(FactCodecs.TOPUP::read),
				part.get("contacts").asList(ValueFactsPart::contact),
				part.get("complaints").asList(FactCodecs.COMPLAINT::read));
	}

	private static ServedContact contact(Value row) {
		return new ServedContact(row.get(0).asZonedDateTime().toInstant(), text(row.get(1)), text(row.get(2)));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
