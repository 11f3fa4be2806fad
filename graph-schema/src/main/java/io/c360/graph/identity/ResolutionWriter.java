package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Assignment;
import io.c360.customer.identity.Clustering;
import io.c360.customer.identity.Entities;
import io.c360.customer.identity.EntityEvent;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.PossibleMatch;
import io.c360.customer.identity.ScoredPair;
import io.c360.graph.Cypher;
import io.c360.graph.change.Changes;
import org.neo4j.driver.TransactionContext;

/** Decides each component, and writes what changed by it. */
final class ResolutionWriter {

	private static final Cypher CREATE_CUSTOMERS = Cypher.of(ResolutionWriter.class, "create-customers");

	private static final Cypher RESOLVE = Cypher.of(ResolutionWriter.class, "resolve");

	private static final Cypher FORMER = Cypher.of(ResolutionWriter.class, "former");

	private static final Cypher REVIVE = Cypher.of(ResolutionWriter.class, "revive");

	private static final Cypher POSTPONE = Cypher.of(ResolutionWriter.class, "postpone");

	private static final Cypher LEAVE = Cypher.of(ResolutionWriter.class, "leave");

	private final TransactionContext tx;

	private final IdentityModel model;

	private final List<String> revived = new ArrayList<>();

	private final List<RecordId> leaving = new ArrayList<>();

	private final TreeSet<RecordId> postponed = new TreeSet<>();

	private final Set<CustomerId> created = new TreeSet<>();

	private final Set<CustomerId> touched = new TreeSet<>();

	private final List<Resolution.Move> moves = new ArrayList<>();

	private final Map<RecordId, CustomerId> after = new HashMap<>();

	private final List<EntityEvent> events = new ArrayList<>();

	private final PossibleMatches queue = new PossibleMatches();

	ResolutionWriter(TransactionContext tx, IdentityModel model) {
		this.tx = tx;
		this.model = model;
	}

	/**
	 * Decides who is who. Customers may lie across components: a component that fell
	 * apart is several now.
	 */
	void resolve(List<Component> components, Map<RecordId, CustomerId> left) {
		var before = new HashMap<>(left);
		var retired = new HashMap<RecordId, CustomerId>();
		var clusters = new ArrayList<SortedSet<RecordId>>();
		var possible = new ArrayList<PossibleMatch>();
		for (var component : components) {
			if (!component.whole()) {
				postpone(component, clusters, possible);
				continue;
			}
			before.putAll(component.customers());
			retired.putAll(component.retired());
			if (component.records().size() == 1) {
				clusters.add(new TreeSet<>(component.records().keySet()));
			}
			else {
				var clustering = Clustering.of(this.model, component.records().values(), component.pairs(),
						component.assertions());
				clusters.addAll(clustering.clusters());
				possible.addAll(clustering.possibleMatches());
			}
		}
		this.leaving.addAll(left.keySet());
		this.touched.addAll(left.values());
		assign(before, reconcile(before, retired, clusters));
		this.queue.note(before.values(), possible, this.after);
	}

	/**
	 * Too much hangs together for this transaction: those who have a customer keep it,
	 * newcomers stand alone beside the one whom they are most alike, and a run apart
	 * resolves all of them.
	 */
	private void postpone(Component component, List<SortedSet<RecordId>> clusters, List<PossibleMatch> possible) {
		this.after.putAll(component.customers());
		this.postponed.add(component.records().firstKey());
		for (var id : component.records().keySet()) {
			if (!component.customers().containsKey(id)) {
				var alone = new TreeSet<>(List.of(id));
				clusters.add(alone);
				this.postponed.add(id);
				component.pairs()
					.stream()
					.filter(pair -> pair.a().equals(id) || pair.b().equals(id))
					.filter(pair -> component.customers().containsKey(pair.a().equals(id) ? pair.b() : pair.a()))
					.max(Comparator.comparingDouble(ScoredPair::bits).thenComparing(ScoredPair::a))
					.ifPresent(pair -> possible
						.add(new PossibleMatch(alone, new TreeSet<>(List.of(pair.a().equals(id) ? pair.b() : pair.a())),
								pair.bits(), PossibleMatch.Reason.CONTESTED)));
			}
		}
	}

	/**
	 * A retired id comes back only while nobody lives under it: records of one former
	 * customer may turn up again in several places.
	 */
	private Assignment reconcile(Map<RecordId, CustomerId> before, Map<RecordId, CustomerId> retired,
			List<SortedSet<RecordId>> clusters) {
		while (true) {
			var assignment = Entities.reconcile(before, retired, clusters, this::fresh);
			var back = assignment.after().values().stream().collect(Collectors.toCollection(TreeSet::new));
			back.removeAll(before.values());
			back.removeAll(this.created);
			if (back.isEmpty()) {
				return assignment;
			}
			FORMER.list(this.tx, Map.of("ids", back.stream().map(CustomerId::toString).toList()),
					row -> back.remove(CustomerId.parse(row.get("id").asString()))
							&& this.revived.add(row.get("id").asString()));
			if (back.isEmpty()) {
				return assignment;
			}
			retired.values().removeAll(back);
			this.created.clear();
			this.revived.clear();
		}
	}

	private void assign(Map<RecordId, CustomerId> before, Assignment assignment) {
		this.events.addAll(assignment.events());
		assignment.after().forEach((id, customer) -> {
			this.after.put(id, customer);
			var previous = before.get(id);
			if (!customer.equals(previous)) {
				this.moves.add(new Resolution.Move(id, previous, customer));
				Stream.of(previous, customer).filter(Objects::nonNull).forEach(this.touched::add);
			}
		});
	}

	private CustomerId fresh() {
		var id = new CustomerId(UUID.randomUUID());
		this.created.add(id);
		return id;
	}

	/**
	 * Lets the customers of these records change in any case: what the records say is
	 * new.
	 */
	ResolutionWriter touch(Collection<RecordId> changed) {
		changed.forEach(id -> this.touched.add(Objects.requireNonNull(this.after.get(id))));
		return this;
	}

	/** Writes everything, and says what changed. */
	Resolution write() {
		CREATE_CUSTOMERS.run(this.tx, Map.of("ids", this.created.stream().map(CustomerId::toString).toList()));
		if (!this.revived.isEmpty()) {
			REVIVE.run(this.tx, Map.of("ids", this.revived));
		}
		if (!this.postponed.isEmpty()) {
			POSTPONE.run(this.tx, Map.of("ids", this.postponed.stream().map(RecordId::toString).toList()));
		}
		if (!this.leaving.isEmpty()) {
			LEAVE.run(this.tx, Map.of("ids", this.leaving.stream().map(RecordId::toString).sorted().toList()));
		}
		RESOLVE.run(this.tx,
				Map.of("model", this.model.id(), "rows",
						this.moves.stream()
							.sorted(Comparator.comparing(Resolution.Move::record))
							.map(move -> Map.of("record", move.record().toString(), "customer", move.to().toString()))
							.toList()));
		IdentityHistory.of(this.events).write(this.tx, this.model.id());
		this.queue.write(this.tx);
		Changes.leave(this.tx, this.touched.stream().map(CustomerId::toString).toList());
		return new Resolution(this.moves, this.events);
	}

}
