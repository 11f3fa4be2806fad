package io.c360.graph.complaint;

import java.util.List;

import io.c360.customer.complaint.Complaint;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** The customer's complaints, in no particular order. */
public record ComplaintsPart() implements ProfilePart<List<Complaint>> {

	private static final Cypher COMPLAINTS = Cypher.of(ComplaintsPart.class, "complaints.part");

	@Override
	public Cypher subquery() {
		return COMPLAINTS;
	}

	@Override
	public List<Complaint> read(Value part) {
		return part.asList(FactCodecs.COMPLAINT::read);
	}

}
