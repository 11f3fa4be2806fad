package io.c360.graph.lead;

import java.time.ZoneOffset;
import java.util.Map;

import io.c360.customer.lead.Lead;
import io.c360.graph.PropertyCodec;
import io.c360.graph.complaint.Place;
import org.neo4j.driver.Value;

/**
 * How a lead lies in the graph: as one node, with what lists of work, the clock and tills
 * look for.
 */
final class LeadProperties {

	/** Where the outbound centre works on what nobody else has. */
	static final String OUTBOUND = "outbound";

	private static final PropertyCodec<Lead> CODEC = PropertyCodec.of(Lead.class);

	private LeadProperties() {
	}

	static Map<String, Object> of(Lead lead, long revision) {
		var properties = CODEC.write(lead);
		properties.put("revision", revision);
		if (lead.isOpen()) {
			var due = lead.due();
			if (due != null) {
				properties.put("openUntil", due.atZone(ZoneOffset.UTC));
				properties.put("desk", desk(lead));
				properties.put("place", Place.of(due, lead.id()));
			}
			if (lead.code() != null) {
				properties.put("openCode", lead.code());
			}
		}
		return properties;
	}

	/** A store has its own; what is with nobody is with the outbound centre. */
	private static String desk(Lead lead) {
		if (lead.state().isWithStore() && lead.store() != null) {
			return "store:" + lead.store();
		}
		return switch (lead.state()) {
			case NEW, CALLED, INTERESTED, FOLLOW_UP -> OUTBOUND;
			case DISPATCHED, RECEIVED, CONFIRMED, ARRIVED -> OUTBOUND;
			case ORDERED, CHECKED, PRINTED, ENTERED, PACKED, AT_STATION, VISIT_AGREED, DELIVERED -> "delivery";
			case ACTIVATED, REFUSED, CLOSED_FAILED -> "done";
		};
	}

	static Lead read(Value node) {
		return CODEC.read(node);
	}

}
