package io.c360.graph.lead;

import java.util.Comparator;
import java.util.List;

import io.c360.customer.lead.Lead;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What campaigns pursue the customer for, the newest first. */
public record LeadsPart() implements ProfilePart<List<LeadsPart.Told>> {

	private static final Cypher LEADS = Cypher.of(LeadsPart.class, "leads.part");

	@Override
	public Cypher subquery() {
		return LEADS;
	}

	@Override
	public List<Told> read(Value part) {
		return part.asList(node -> new Told(LeadProperties.read(node), node.get("revision").asLong()))
			.stream()
			.sorted(Comparator.comparing((Told told) -> told.lead().since())
				.reversed()
				.thenComparing(told -> told.lead().id()))
			.toList();
	}

	/** A lead and its revision. */
	public record Told(Lead lead, long revision) {
	}

}
