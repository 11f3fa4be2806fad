package io.c360.graph.identity;

import java.util.HashMap;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.party.Party;
import io.c360.graph.PartyProperties;

/**
 * A record to be stored.
 *
 * @param known true when an earlier state of it was seen before
 * @param presence how much there is of it from now on
 */
public record Incoming(Party party, String hash, boolean known, Presence presence) {

	RecordId id() {
		return this.party.id();
	}

	boolean leaves() {
		return this.presence == Presence.GONE;
	}

	Map<String, Object> row(IdentityRecord prepared) {
		var row = new HashMap<String, Object>();
		row.put("id", id().toString());
		row.put("hash", this.hash);
		row.put("keys", prepared.keys());
		var properties = PartyProperties.of(this.party);
		if (this.presence != Presence.STATED && this.party.version() >= 0) {
			properties.put("withdrawn", true);
		}
		row.put("properties", properties);
		return row;
	}

}
