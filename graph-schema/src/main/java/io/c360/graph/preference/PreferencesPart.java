package io.c360.graph.preference;

import java.util.List;

import io.c360.customer.preference.Preference;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What the customer said that they like, in no particular order. */
public record PreferencesPart() implements ProfilePart<List<Preference>> {

	private static final Cypher PREFERENCES = Cypher.of(PreferencesPart.class, "preferences.part");

	@Override
	public Cypher subquery() {
		return PREFERENCES;
	}

	@Override
	public List<Preference> read(Value part) {
		return part.asList(FactCodecs.PREFERENCE::read);
	}

}
