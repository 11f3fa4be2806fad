package io.c360.graph.loyalty;

import java.util.List;

import io.c360.customer.loyalty.PointsEntry;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** The entries of the customer's ledgers of points, in no particular order. */
public record PointsPart() implements ProfilePart<List<PointsEntry>> {

	private static final Cypher POINTS = Cypher.of(PointsPart.class, "points.part");

	@Override
	public Cypher subquery() {
		return POINTS;
	}

	@Override
	public List<PointsEntry> read(Value part) {
		return part.asList(FactCodecs.POINTS::read);
	}

}
