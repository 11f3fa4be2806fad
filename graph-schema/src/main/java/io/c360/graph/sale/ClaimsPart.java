package io.c360.graph.sale;

import java.util.Comparator;
import java.util.List;

import io.c360.customer.sale.Claim;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What the customer has claimed of flash sales, the newest first. */
public record ClaimsPart() implements ProfilePart<List<Claim>> {

	private static final Cypher CLAIMS = Cypher.of(ClaimsPart.class, "claims.part");

	@Override
	public Cypher subquery() {
		return CLAIMS;
	}

	@Override
	public List<Claim> read(Value part) {
		return part.asList(Claims::read)
			.stream()
			.sorted(Comparator.comparing(Claim::claimedAt).reversed().thenComparing(Claim::id))
			.toList();
	}

}
