package io.c360.graph.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.AudienceHash;
import io.c360.customer.campaign.AudienceMember;
import io.c360.customer.campaign.Candidate;
import io.c360.customer.campaign.Wave;
import io.c360.customer.decision.ControlGroup;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Chooses audiences page by page; whoever goes on after a crash goes on where it stood.
 * Once frozen, an audience is never written again.
 */
public final class AudienceGraph {

	private static final Cypher UNFROZEN = Cypher.of(AudienceGraph.class, "unfrozen");

	private static final Cypher NEXT = Cypher.of(AudienceGraph.class, "next-customers");

	private static final Cypher ADD = Cypher.of(AudienceGraph.class, "add-members");

	private static final Cypher LAST_KEPT = Cypher.of(AudienceGraph.class, "last-kept");

	private static final Cypher DROP = Cypher.of(AudienceGraph.class, "drop-members");

	private static final Cypher MEMBERS = Cypher.of(AudienceGraph.class, "members");

	private static final Cypher FREEZE = Cypher.of(AudienceGraph.class, "freeze");

	private static final int AT_ONCE = 5_000;

	private final Graph graph;

	public AudienceGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A wave whose audience is being chosen.
	 *
	 * @param lookedUpTo the last customer who was looked at
	 */
	public record Unfrozen(Wave wave, String lookedUpTo) {
	}

	/** The wave whose audience is to be chosen next. */
	public Optional<Unfrozen> unfrozen() {
		return this.graph
			.read(tx -> UNFROZEN.list(tx, Map.of(), row -> new Unfrozen(WaveProperties.wave(row.get("wave")),
					row.get("wave").get("lookedUpTo").asString())))
			.stream()
			.findFirst();
	}

	/** The customers to look at after one, in the order of their ids. */
	public List<CustomerId> next(String after, int limit) {
		return this.graph.read(tx -> NEXT.list(tx, Map.of("after", after, "limit", limit),
				row -> CustomerId.parse(row.get("id").asString())));
	}

	/**
	 * Adds those of a page whom the wave is for.
	 * @param looked everybody who was looked at
	 * @param rules the version of the table of target groups
	 * @return false when somebody else went on with it meanwhile
	 */
	public boolean add(Unfrozen at, List<CustomerId> looked, List<Candidate> admitted, String rules) {
		var wave = at.wave();
		var control = new ControlGroup(wave.campaign().toString(), wave.audience().heldPerMille());
		var rows = admitted.stream()
			.map(candidate -> WaveProperties.member(wave.id(), candidate, control.holds(candidate.customer())))
			.toList();
		return !this.graph
			.write(tx -> ADD.list(tx, Map.of("wave", wave.id(), "after", at.lookedUpTo(), "upTo",
					looked.getLast().toString(), "count", looked.size(), "rules", rules, "rows", rows), row -> true))
			.isEmpty();
	}

	/** Freezes an audience of which everybody was looked at. */
	public void freeze(Wave wave, Instant at) {
		keepTheBest(wave);
		var check = check(wave.id());
		this.graph.write(tx -> FREEZE.list(tx, Map.of("id", wave.id(), "at", WaveGraph.utc(at), "size", check.size(),
				"held", check.held(), "hash", check.hash()), row -> true));
	}

	private void keepTheBest(Wave wave) {
		int most = wave.audience().most();
		if (most <= 0) {
			return;
		}
		var last = this.graph.scan(tx -> LAST_KEPT.list(tx, Map.of("wave", wave.id(), "first", most - 1),
				row -> Map.<String, Object>of("response", row.get("response").asDouble(), "customer",
						row.get("customer").asString())));
		if (last.isEmpty()) {
			return;
		}
		var parameters = new HashMap<>(last.getFirst());
		parameters.put("wave", wave.id());
		parameters.put("limit", AT_ONCE);
		long dropped = AT_ONCE;
		while (dropped > 0) {
			dropped = this.graph.write(tx -> DROP.list(tx, parameters, row -> row.get("dropped").asLong()))
				.stream()
				.mapToLong(Long::longValue)
				.sum();
		}
	}

	/**
	 * What an audience is now.
	 *
	 * @param size fewer than it was frozen with when somebody was erased since
	 */
	public record Check(long size, long held, String hash) {
	}

	/** Counts and hashes an audience anew. */
	public Check check(String wave) {
		var hash = new AudienceHash();
		long size = 0;
		long held = 0;
		var after = "";
		var page = new ArrayList<AudienceMember>();
		do {
			var place = after;
			page.clear();
			page.addAll(this.graph.scan(tx -> members(tx, wave, place)));
			for (var member : page) {
				hash.add(member);
				held += member.held() ? 1 : 0;
			}
			size += page.size();
			after = page.isEmpty() ? after : page.getLast().customer().toString();
		}
		while (page.size() == AT_ONCE);
		return new Check(size, held, hash.hex());
	}

	private static List<AudienceMember> members(TransactionContext tx, String wave, String after) {
		return MEMBERS.list(tx, Map.of("wave", wave, "after", after, "limit", AT_ONCE),
				row -> WaveProperties.member(row.get("member")));
	}

}
