package io.c360.graph.identity;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Assertion;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.ScoredPair;

/**
 * Records that hang together.
 *
 * @param customers whose they are; a record that nobody decided about is absent
 * @param retired whose they were before that, where they were merged
 * @param whole false when more records hang together than one transaction looks at: these
 * are some of them
 */
record Component(SortedMap<RecordId, IdentityRecord> records, List<ScoredPair> pairs, List<Assertion> assertions,
		Map<RecordId, CustomerId> customers, Map<RecordId, CustomerId> retired, boolean whole) {
}
