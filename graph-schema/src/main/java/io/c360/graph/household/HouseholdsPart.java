package io.c360.graph.household;

import java.util.List;
import java.util.Map;

import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/**
 * The households that the customer belongs, or belonged, to.
 *
 * @param members how many members of each; 0 for none
 */
public record HouseholdsPart(int members) implements ProfilePart<List<HouseholdsPart.Belongs>> {

	private static final Cypher HOUSEHOLDS = Cypher.of(HouseholdsPart.class, "households.part");

	@Override
	public Cypher subquery() {
		return HOUSEHOLDS;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("members", this.members);
	}

	@Override
	public List<Belongs> read(Value part) {
		return part.asList(one -> new Belongs(KeptHousehold.read(one.get("household"), one.get("members")),
				KeptHousehold.Belonging.read(one.get("membership"))));
	}

	/** A household, and how the customer belongs to it. */
	public record Belongs(KeptHousehold household, KeptHousehold.Belonging belonging) {
	}

}
