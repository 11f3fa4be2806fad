package io.c360.graph.sale;

import io.c360.customer.CustomerId;
import io.c360.customer.sale.Claim;
import org.neo4j.driver.Record;

/** A claim, and whose it is today. */
public record ClaimView(Claim claim, CustomerId customer) {

	static ClaimView read(Record row) {
		return new ClaimView(Claims.read(row.get("claim")), CustomerId.parse(row.get("customer").asString()));
	}

	/** The id only: the rest says who. */
	@Override
	public String toString() {
		return this.claim.toString();
	}

}
