package io.c360.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntConsumer;

import io.c360.customer.RecordId;
import io.c360.customer.identity.ClusteringChange;
import io.c360.customer.identity.Explanation;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.Resolver;
import io.c360.graph.PartyProperties;
import io.c360.graph.identity.RecordGraph;

/**
 * What another model would make of the records that are in the graph, with the decisions
 * that people took. Both models resolve in memory; the graph stays as it is.
 */
public final class ModelDiff {

	private static final int PAGE = 2_000;

	private static final int THREADS = Runtime.getRuntime().availableProcessors();

	private final IdentityModel before;

	private final IdentityModel after;

	private final Resolver was;

	private final Resolver is;

	private final List<ClusteringChange> changes;

	private ModelDiff(IdentityModel before, IdentityModel after, Resolver was, Resolver is) {
		this.before = before;
		this.after = after;
		this.was = was;
		this.is = is;
		this.changes = ClusteringChange.between(was.clusters(), is.clusters());
	}

	/**
	 * Compares two models.
	 * @param read is told from time to time how many records were read
	 */
	public static ModelDiff of(RecordGraph graph, IdentityModel before, IdentityModel after, IntConsumer read) {
		var excluded = graph.excluded();
		var old = new ArrayList<IdentityRecord>();
		var fresh = new ArrayList<IdentityRecord>();
		var ids = new HashSet<RecordId>();
		var page = graph.page(null, PAGE);
		while (!page.isEmpty()) {
			for (var party : page) {
				var features = PartyProperties.features(party, excluded);
				old.add(before.prepare(party.id(), features));
				fresh.add(after.prepare(party.id(), features));
				ids.add(party.id());
			}
			read.accept(old.size());
			page = graph.page(page.getLast().id(), PAGE);
		}
		var was = Resolver.batch(before, old, THREADS);
		var is = Resolver.batch(after, fresh, THREADS);
		graph.decisions(ids).forEach(decision -> {
			was.assertThat(decision);
			is.assertThat(decision);
		});
		return new ModelDiff(before, after, was, is);
	}

	public IdentityModel before() {
		return this.before;
	}

	public IdentityModel after() {
		return this.after;
	}

	public int records() {
		return this.was.size();
	}

	public int customersBefore() {
		return this.was.clusters().size();
	}

	public int customersAfter() {
		return this.is.clusters().size();
	}

	/** Every customer that would not stay as it is, ordered by first record. */
	public List<ClusteringChange> changes() {
		return this.changes;
	}

	/**
	 * The two records that say most about a change: the most alike of those that it
	 * brings together, or else of those that it parts; as both models see them.
	 */
	public Optional<Example> example(ClusteringChange change) {
		var joined = strongest(change.before(), change.after(), this.is, this.after);
		var pair = joined.or(() -> strongest(change.after(), change.before(), this.was, this.before));
		return pair.map(two -> new Example(this.before.explain(record(this.was, two.a()), record(this.was, two.b())),
				this.after.explain(record(this.is, two.a()), record(this.is, two.b()))));
	}

	/** Of two records that are apart in one way and together in the other. */
	private static Optional<Pair> strongest(Collection<SortedSet<RecordId>> apart,
			Collection<SortedSet<RecordId>> together, Resolver resolver, IdentityModel model) {
		var pairs = new ArrayList<Pair>();
		for (var cluster : together) {
			for (var a : cluster) {
				for (var b : cluster.tailSet(a)) {
					if (apart.stream().noneMatch(one -> one.contains(a) && one.contains(b))) {
						pairs.add(new Pair(a, b, model.score(record(resolver, a), record(resolver, b)).bits()));
					}
				}
			}
		}
		return pairs.stream().max(Comparator.comparingDouble(Pair::bits));
	}

	private static IdentityRecord record(Resolver resolver, RecordId id) {
		return resolver.record(id).orElseThrow();
	}

	/** Two records as both models see them. */
	public record Example(Explanation before, Explanation after) {
	}

	private record Pair(RecordId a, RecordId b, double bits) {
	}

}
