package io.c360.customer.identity;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.c360.customer.RecordId;

/**
 * Whom a record would belong to if it came now.
 *
 * @param customer the records with which it would be one customer; empty when it would be
 * somebody new, or wait for a steward
 * @param contested true when it fits several who are clearly not one
 * @param near the records that it was found alike to, the most alike first
 */
public record Recognition(SortedSet<RecordId> customer, boolean contested, List<ScoredPair> near) {

	/** The one who came with a clustering in which it takes part. */
	public static Recognition of(RecordId asked, Clustering clustering, List<ScoredPair> near) {
		var own = new TreeSet<>(clustering.clusters()
			.stream()
			.filter(cluster -> cluster.contains(asked))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The record takes no part in this clustering")));
		own.remove(asked);
		var contested = clustering.possibleMatches()
			.stream()
			.anyMatch(match -> match.reason() == PossibleMatch.Reason.CONTESTED
					&& (match.left().contains(asked) || match.right().contains(asked)));
		return new Recognition(Collections.unmodifiableSortedSet(own), contested && own.isEmpty(),
				near.stream()
					.sorted(Comparator.comparingDouble(ScoredPair::bits)
						.reversed()
						.thenComparing(ScoredPair::a)
						.thenComparing(ScoredPair::b))
					.toList());
	}

}
