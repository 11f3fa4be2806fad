package io.c360.graph.complaint;

import java.util.List;

import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.Complaint;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The customer's cases, in no particular order. */
public record CasesPart() implements ProfilePart<List<CasesPart.Told>> {

	private static final Cypher CASES = Cypher.of(CasesPart.class, "cases.part");

	@Override
	public Cypher subquery() {
		return CASES;
	}

	@Override
	public List<Told> read(Value part) {
		return part
			.asList(one -> new Told(CaseProperties.read(one.get("case")), one.get("case").get("revision").asLong(),
					one.get("complaint").isNull() ? null : FactCodecs.COMPLAINT.read(one.get("complaint")),
					one.get("prompts").asList(Prompt::read)));
	}

	/**
	 * A case and its record.
	 *
	 * @param complaint null while it is known by events only
	 */
	public record Told(Case it, long revision, @Nullable Complaint complaint, List<Prompt> prompts) {
	}

}
