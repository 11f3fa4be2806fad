package io.c360.graph.billing;

import java.util.List;
import java.util.Map;

import io.c360.customer.billing.Topup;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/**
 * The customer's newest top-ups.
 *
 * @param limit how many at most
 */
public record TopupsPart(int limit) implements ProfilePart<List<Topup>> {

	private static final Cypher SUBQUERY = Cypher.of(TopupsPart.class, "topups.part");

	@Override
	public Cypher subquery() {
		return SUBQUERY;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("limit", this.limit);
	}

	@Override
	public List<Topup> read(Value part) {
		return part.asList(FactCodecs.TOPUP::read);
	}

}
