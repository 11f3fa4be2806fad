package io.c360.graph.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.c360.customer.CustomerId;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ContactPermission;
import io.c360.customer.lead.Lead;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A lead as the graph keeps it.
 *
 * @param revision goes up with everything that happens to it
 * @param consents what the customer said about being contacted
 */
public record LeadView(Lead lead, long revision, CustomerId customer, List<Consent> consents) {

	static LeadView read(Record row) {
		var node = row.get("lead");
		return of(node, CustomerId.parse(row.get("customer").asString()),
				row.get("consents").asList(FactCodecs.CONSENT::read));
	}

	static LeadView of(Value node, CustomerId customer, List<Consent> consents) {
		return new LeadView(LeadProperties.read(node), node.get("revision").asLong(), customer, consents);
	}

	/**
	 * Why the customer must not be called now; empty when they may be. Whoever said yes
	 * may be called about it, until they say no.
	 */
	public Optional<String> silence(Instant now) {
		var permission = ContactPermission.of(this.consents, "sales", "outbound-call", now);
		var intent = this.lead.lastIntentAt();
		var said = permission.because();
		boolean takenBack = intent == null || (said != null && said.at().isAfter(intent));
		return (permission.allowed() || !takenBack) ? Optional.empty() : Optional.of("no consent to calls: "
				+ permission.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return this.lead + "@" + this.revision;
	}

}
