package io.c360.graph.decision;

import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.decision.ContactHistory;
import io.c360.customer.decision.LeadContact;
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
	public Map<String, Object> parameters() {
		return Map.of("leadContacts", ContactHistory.leadContacts().stream().map(Enum::name).sorted().toList());
	}

	@Override
	public Standing read(Value part) {
		var facts = new ValueFactsPart().read(part);
		return new Standing(facts, history(part.get("outcomes"), part.get("leads")),
				history(part.get("householdOutcomes"), part.get("householdLeads")),
				part.get("consents").asList(FactCodecs.CONSENT::read), 1 + part.get("others").asInt(),
				part.get("familyPlan").asBoolean());
	}

	private static ContactHistory history(Value outcomes, Value leads) {
		return new ContactHistory(outcomes.asList(FactCodecs.OUTCOME::read),
				leads.asList(lead -> new LeadContact(FactCodecs.LEAD_EVENT.read(lead.get(0)),
						lead.get(1).isNull() ? null : RecordId.parse(lead.get(1).asString()),
						lead.get(2).isNull() ? null : lead.get(2).asString())));
	}

}
