package io.c360.graph.decision;

import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What it takes to value a customer and to decide what to do. */
public record StandingPart() implements ProfilePart<Standing> {

	private static final Cypher STANDING = Cypher.of(StandingPart.class, "standing.part");

	@Override
	public Cypher subquery() {
		return STANDING;
	}

	@Override
	public Standing read(Value part) {
		var facts = new ValueFactsPart().read(part);
		return new Standing(facts, part.get("outcomes").asList(FactCodecs.OUTCOME::read),
				part.get("householdOutcomes").asList(FactCodecs.OUTCOME::read),
				part.get("consents").asList(FactCodecs.CONSENT::read), 1 + part.get("others").asInt());
	}

}
