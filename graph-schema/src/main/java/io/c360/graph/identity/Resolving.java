package io.c360.graph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Resolves records that this transaction has taken, by a model that it has taken.
 *
 * @param most how many records may hang together before one transaction leaves them to a
 * run apart
 */
record Resolving(TransactionContext tx, ModelInUse using, int most) {

	private static final Cypher WRITE_RECORDS = Cypher.of(Resolving.class, "write-records");

	private static final Cypher KEEP_KEYS = Cypher.of(Resolving.class, "keep-keys");

	private static final Cypher LOCK_CUSTOMERS = Cypher.of(Resolving.class, "lock-customers");

	/** Stores records, and resolves everybody whom they concern. */
	void store(List<Incoming> incoming) {
		var contents = new Contents(this.tx, this.using.prepared());
		var keys = new CandidateKeys(this.tx, this.using.model());
		var known = incoming.stream().filter(Incoming::known).map(Incoming::id).collect(Collectors.toSet());
		var before = keys.of(known);
		var records = incoming.stream().map(one -> contents.bring(one.party(), one.hash())).toList();
		WRITE_RECORDS.run(this.tx,
				Map.of("rows",
						IntStream.range(0, records.size())
							.mapToObj(index -> incoming.get(index).row(records.get(index)))
							.toList()));
		var paired = keys.file(records, before);
		var excluded = new Identifiers(this.tx).keep(incoming, known);
		if (!contents.isCurrent(excluded)) {
			throw new Graph.Stale();
		}
		var around = new Neighbourhood(this.tx, this.using.model(), contents, this.most);
		var staying = incoming.stream().filter(one -> !one.leaves()).map(Incoming::id).collect(Collectors.toSet());
		around.create(incoming.stream().filter(one -> !one.known()).map(Incoming::id).toList());
		around.withdraw(incoming.stream().filter(Incoming::leaves).map(Incoming::id).toList());
		pair(around, contents, keys, paired);
		resolve(around, paired).touch(staying).write();
	}

	/**
	 * Resolves records anew: what people asserted of them has changed.
	 * @return what becomes of it, which is yet to be written
	 */
	ResolutionWriter refresh(Set<RecordId> ids) {
		var contents = new Contents(this.tx, this.using.prepared());
		var keys = new CandidateKeys(this.tx, this.using.model());
		contents.load(ids);
		var records = ids.stream().filter(contents::has).sorted().map(contents::get).toList();
		var paired = keys.file(records, keys.of(ids));
		KEEP_KEYS.run(this.tx, Map.of("rows",
				records.stream().map(record -> Map.of("id", record.id().toString(), "keys", record.keys())).toList()));
		if (!contents.isCurrent(Set.of())) {
			throw new Graph.Stale();
		}
		var around = new Neighbourhood(this.tx, this.using.model(), contents, this.most);
		pair(around, contents, keys, paired);
		return resolve(around, paired);
	}

	private static void pair(Neighbourhood around, Contents contents, CandidateKeys keys, Set<RecordId> paired) {
		around.pairAnew(paired);
		var near = new HashMap<RecordId, Set<RecordId>>();
		paired.forEach(id -> near.put(id, keys.neighbours(id)));
		contents.load(near.values().stream().flatMap(Set::stream).toList());
		contents.load(paired);
		near.forEach((id, others) -> others.stream()
			.filter(other -> !paired.contains(other) || id.compareTo(other) < 0)
			.forEach(other -> around.score(id, other)));
	}

	private ResolutionWriter resolve(Neighbourhood around, Set<RecordId> paired) {
		var locked = new HashSet<CustomerId>();
		var components = around.components(seeds(paired, around));
		while (!locked.containsAll(around.customers(components))) {
			if (!lockCustomers(around, components, locked)) {
				around.forget();
				components = around.components(seeds(paired, around));
			}
		}
		new AlikePairs(this.tx, this.using.model().id()).keep(around.pairedBefore(), around.scored());
		var writer = new ResolutionWriter(this.tx, this.using.model());
		writer.resolve(components, around.left());
		return writer;
	}

	private static Set<RecordId> seeds(Set<RecordId> paired, Neighbourhood around) {
		return Stream.concat(paired.stream(), around.besideBefore()).collect(Collectors.toSet());
	}

	/** False when somebody resolved one of these customers since they were read. */
	private boolean lockCustomers(Neighbourhood around, List<Component> components, Set<CustomerId> locked) {
		var wanted = around.customers(components);
		wanted.removeAll(locked);
		locked.addAll(wanted);
		var before = around.resolutions();
		return LOCK_CUSTOMERS
			.list(this.tx, Map.of("ids", wanted.stream().map(CustomerId::toString).toList()),
					row -> Objects.equals(before.get(CustomerId.parse(row.get("id").asString())),
							row.get("resolutions").asLong()))
			.stream()
			.allMatch(unchanged -> unchanged);
	}

}
