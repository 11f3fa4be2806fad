package io.c360.graph.consent;

import java.util.List;

import io.c360.customer.consent.Consent;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What the customer said about being contacted, in no particular order. */
public record ConsentsPart() implements ProfilePart<List<Consent>> {

	private static final Cypher CONSENTS = Cypher.of(ConsentsPart.class, "consents.part");

	@Override
	public Cypher subquery() {
		return CONSENTS;
	}

	@Override
	public List<Consent> read(Value part) {
		return part.asList(FactCodecs.CONSENT::read);
	}

}
