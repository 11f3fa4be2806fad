package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import io.c360.customer.RecordId;

/**
 * The customers among the records of one component. The result depends on the set of
 * records, edges and assertions only, never on their order.
 */
public final class Clustering {

	static final Comparator<SortedSet<RecordId>> BY_FIRST = Comparator.comparing(cluster -> cluster.first());

	private final List<SortedSet<RecordId>> clusters;

	private final List<PossibleMatch> possibleMatches;

	private final List<MergeStep> steps;

	private Clustering(List<SortedSet<RecordId>> clusters, List<PossibleMatch> possibleMatches, List<MergeStep> steps) {
		this.clusters = List.copyOf(clusters);
		this.possibleMatches = List.copyOf(possibleMatches);
		this.steps = List.copyOf(steps);
	}

	/**
	 * Clusters records that are connected by edges or assertions. Edges and assertions
	 * that name other records are ignored.
	 * @throws ContradictoryAssertions when assertions exclude each other
	 */
	public static Clustering of(IdentityModel model, Collection<IdentityRecord> component, Collection<ScoredPair> edges,
			Collection<Assertion> assertions) {
		var records = component.toArray(IdentityRecord[]::new);
		Arrays.sort(records, IdentityRecord::compare);
		var ranks = new HashMap<RecordId, Integer>(records.length * 2);
		for (int i = 0; i < records.length; i++) {
			ranks.put(records[i].id(), i);
		}
		var links = new Links(model, records);
		for (var edge : edges) {
			var a = ranks.get(edge.a());
			var b = ranks.get(edge.b());
			if (a != null && b != null && !a.equals(b)) {
				links.edge(Math.min(a, b), Math.max(a, b), edge.bits(), edge.conflict());
			}
		}
		return of(model, records, links, asserted(assertions, ranks, records));
	}

	static Clustering of(IdentityModel model, IdentityRecord[] sorted, Links links, Asserted asserted) {
		var work = new Agglomeration(model, sorted, links, asserted);
		work.run();
		var clusters = new ArrayList<SortedSet<RecordId>>();
		for (var members : work.clusters()) {
			clusters.add(ids(sorted, members));
		}
		clusters.sort(BY_FIRST);
		return new Clustering(clusters, work.possibleMatches(), work.steps());
	}

	static SortedSet<RecordId> ids(IdentityRecord[] sorted, int[] members) {
		var result = new TreeSet<RecordId>();
		for (var member : members) {
			result.add(sorted[member].id());
		}
		return result;
	}

	private static Asserted asserted(Collection<Assertion> assertions, Map<RecordId, Integer> ranks,
			IdentityRecord[] records) {
		var result = new Asserted(records);
		for (var assertion : assertions) {
			switch (assertion) {
				case Assertion.ForceSame(var a, var b) -> result.same(ranks.get(a), ranks.get(b));
				case Assertion.ForceDifferent(var a, var b) -> result.different(ranks.get(a), ranks.get(b));
				case Assertion.ExcludeValue _ -> {
				}
			}
		}
		result.check();
		return result;
	}

	/** The customers, each in the order of its records, ordered by their first record. */
	public List<SortedSet<RecordId>> clusters() {
		return this.clusters;
	}

	/** What a steward should look at. */
	public List<PossibleMatch> possibleMatches() {
		return this.possibleMatches;
	}

	/** How the customers came together, in order. */
	public List<MergeStep> steps() {
		return this.steps;
	}

}
