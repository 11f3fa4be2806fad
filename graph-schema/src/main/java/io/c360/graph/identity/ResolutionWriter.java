package io.c360.graph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Clustering;
import io.c360.customer.identity.Entities;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.ScoredPair;
import io.c360.graph.Cypher;
import io.c360.graph.change.Changes;
import org.neo4j.driver.TransactionContext;

/** Decides each component, and writes what changed by it. */
final class ResolutionWriter {

	private static final Cypher UNLINK_ALIKE = Cypher.of(ResolutionWriter.class, "unlink-alike");

	private static final Cypher LINK_ALIKE = Cypher.of(ResolutionWriter.class, "link-alike");

	private static final Cypher CREATE_CUSTOMERS = Cypher.of(ResolutionWriter.class, "create-customers");

	private static final Cypher RESOLVE = Cypher.of(ResolutionWriter.class, "resolve");

	private final TransactionContext tx;

	private final IdentityModel model;

	private final Set<CustomerId> created = new TreeSet<>();

	private final Set<CustomerId> touched = new TreeSet<>();

	private final Map<RecordId, CustomerId> moved = new HashMap<>();

	private final Map<RecordId, CustomerId> after = new HashMap<>();

	private final IdentityHistory history = new IdentityHistory();

	ResolutionWriter(TransactionContext tx, IdentityModel model) {
		this.tx = tx;
		this.model = model;
	}

	/**
	 * Puts the pairs that were found now in the place of those that records had before.
	 */
	void keepPairs(Set<RecordId> pairedBefore, List<ScoredPair> pairs) {
		if (!pairedBefore.isEmpty()) {
			UNLINK_ALIKE.run(this.tx, Map.of("ids", pairedBefore.stream().map(RecordId::toString).sorted().toList()));
		}
		if (!pairs.isEmpty()) {
			LINK_ALIKE.run(this.tx,
					Map.of("model", this.model.id(), "rows",
							pairs.stream()
								.sorted(java.util.Comparator.comparing(ScoredPair::a).thenComparing(ScoredPair::b))
								.map(pair -> Map.of("a", pair.a().toString(), "b", pair.b().toString(), "bits",
										pair.bits(), "conflict", pair.conflict()))
								.toList()));
		}
	}

	/** Decides who is who within one component. */
	void resolve(Neighbourhood.Component component) {
		var before = component.customers();
		var assignment = Entities.reconcile(before, component.retired(), clusters(component), this::fresh);
		this.history.note(assignment.events());
		assignment.after().forEach((id, customer) -> {
			this.after.put(id, customer);
			var previous = before.get(id);
			if (!customer.equals(previous)) {
				this.moved.put(id, customer);
				Stream.of(previous, customer).filter(java.util.Objects::nonNull).forEach(this.touched::add);
			}
		});
	}

	private List<SortedSet<RecordId>> clusters(Neighbourhood.Component component) {
		if (component.records().size() == 1) {
			return List.of(new TreeSet<>(component.records().keySet()));
		}
		return Clustering.of(this.model, component.records().values(), component.pairs(), List.of()).clusters();
	}

	private CustomerId fresh() {
		var id = new CustomerId(UUID.randomUUID());
		this.created.add(id);
		return id;
	}

	/** Writes everything; the customers of the given records have changed in any case. */
	void write(Collection<RecordId> changed) {
		changed.forEach(id -> this.touched.add(java.util.Objects.requireNonNull(this.after.get(id))));
		CREATE_CUSTOMERS.run(this.tx, Map.of("ids", this.created.stream().map(CustomerId::toString).toList()));
		RESOLVE.run(this.tx,
				Map.of("model", this.model.id(), "rows", this.moved.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.map(move -> Map.of("record", move.getKey().toString(), "customer", move.getValue().toString()))
					.toList()));
		this.history.write(this.tx, this.model.id());
		Changes.leave(this.tx, this.touched.stream().map(CustomerId::toString).toList());
	}

}
