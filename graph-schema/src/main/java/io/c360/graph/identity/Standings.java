package io.c360.graph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** How records stand, as far as one transaction has read them. */
final class Standings {

	private static final Cypher STANDING = Cypher.of(Standings.class, "standing");

	private final TransactionContext tx;

	private final Contents contents;

	private final Map<RecordId, Standing> standings = new HashMap<>();

	private final Set<RecordId> created = new HashSet<>();

	/**
	 * @param contents is told to load what records say that are read here
	 */
	Standings(TransactionContext tx, Contents contents) {
		this.tx = tx;
		this.contents = contents;
	}

	/** Lets records be known that nobody has seen before. */
	void create(Collection<RecordId> ids) {
		this.created.addAll(ids);
		ids.forEach(id -> this.standings.put(id, Standing.NEW));
	}

	/** Reads how records stand that were not read yet. */
	void read(Collection<RecordId> ids) {
		var rows = ids.stream().filter(id -> !isKnown(id)).map(RecordId::toString).sorted().toList();
		if (!rows.isEmpty()) {
			var hashes = new HashMap<RecordId, String>();
			STANDING.list(this.tx, Map.of("ids", rows), row -> {
				var id = RecordId.parse(row.get("id").asString());
				hashes.put(id, row.get("hash").asString(""));
				return this.standings.put(id, Standing.read(row));
			});
			this.contents.load(hashes);
		}
	}

	/** Forgets everything that another transaction may have changed. */
	void forget() {
		this.standings.clear();
		this.created.forEach(id -> this.standings.put(id, Standing.NEW));
		this.contents.forget();
	}

	/** True when it was read, and exists. */
	boolean isKnown(RecordId id) {
		return this.standings.containsKey(id);
	}

	/** How a record stands; as a new one, when it is not known. */
	Standing of(RecordId id) {
		return this.standings.getOrDefault(id, Standing.NEW);
	}

	/** Whose these records are, where they are somebody's. */
	Map<RecordId, CustomerId> customers(Set<RecordId> ids, Function<Standing, @Nullable CustomerId> customerOf) {
		var found = new HashMap<RecordId, CustomerId>();
		ids.forEach(id -> {
			var customer = customerOf.apply(of(id));
			if (customer != null) {
				found.put(id, customer);
			}
		});
		return found;
	}

	/** How often each customer was resolved when it was read. */
	Map<CustomerId, Long> resolutions() {
		var resolutions = new HashMap<CustomerId, Long>();
		this.standings.values().forEach(standing -> {
			if (standing.customer() != null) {
				resolutions.merge(standing.customer(), standing.resolutions(), Math::min);
			}
		});
		return resolutions;
	}

}
