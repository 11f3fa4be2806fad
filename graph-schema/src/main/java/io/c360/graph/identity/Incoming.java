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
 * @param leaves true when it shall count for nobody any more: its source withdrew it
 */
public record Incoming(Party party, String hash, boolean known, boolean leaves) {

	RecordId id() {
		return this.party.id();
	}

	Map<String, Object> row(IdentityRecord prepared) {
		var row = new HashMap<String, Object>();
		row.put("id", id().toString());
		row.put("hash", this.hash);
		row.put("keys", prepared.keys());
		row.put("properties", PartyProperties.of(this.party));
		return row;
	}

}
