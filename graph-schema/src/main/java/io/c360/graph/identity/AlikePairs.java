package io.c360.graph.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.ScoredPair;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/** Keeps which records were found alike, and by which model. */
record AlikePairs(TransactionContext tx, String model) {

	private static final Cypher UNLINK_ALIKE = Cypher.of(AlikePairs.class, "unlink-alike");

	private static final Cypher LINK_ALIKE = Cypher.of(AlikePairs.class, "link-alike");

	/**
	 * Puts the pairs that were found now in the place of those that records had before.
	 */
	void keep(Set<RecordId> pairedBefore, List<ScoredPair> pairs) {
		if (!pairedBefore.isEmpty()) {
			UNLINK_ALIKE.run(this.tx, Map.of("ids", pairedBefore.stream().map(RecordId::toString).sorted().toList()));
		}
		if (!pairs.isEmpty()) {
			LINK_ALIKE.run(this.tx,
					Map.of("model", this.model, "rows",
							pairs.stream()
								.sorted(Comparator.comparing(ScoredPair::a).thenComparing(ScoredPair::b))
								.map(pair -> Map.of("a", pair.a().toString(), "b", pair.b().toString(), "bits",
										pair.bits(), "conflict", pair.conflict()))
								.toList()));
		}
	}

}
