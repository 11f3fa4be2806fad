package io.c360.graph.intake;

import java.util.List;

import io.c360.customer.SourceFact;
import org.neo4j.driver.TransactionContext;

/**
 * What else a batch brings up to date in its own transaction: something derived from
 * facts that can be dropped and made again.
 */
public interface Projection {

	/**
	 * Follows the facts that a batch added.
	 * @param applied facts that were new
	 * @param touched the records whose customers changed; more may be added, of records
	 * that this transaction has taken
	 */
	void follow(TransactionContext tx, List<SourceFact> applied, Touched touched);

}
