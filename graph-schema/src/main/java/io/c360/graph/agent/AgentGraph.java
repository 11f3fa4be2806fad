package io.c360.graph.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.CustomerProblem;
import io.c360.customer.agent.AgentLoop;
import io.c360.customer.agent.ChannelTally;
import io.c360.customer.agent.LoopEntry;
import io.c360.customer.agent.Share;
import io.c360.customer.agent.Tally;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PropertyCodec;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Answers how agents, stores and couriers do, and keeps the steps of the quality loop.
 */
public final class AgentGraph {

	private static final Cypher TALLIES = Cypher.of(AgentGraph.class, "tallies");

	private static final Cypher TALLY = Cypher.of(AgentGraph.class, "tally");

	private static final Cypher STORES = Cypher.of(AgentGraph.class, "stores");

	private static final Cypher DELIVERIES = Cypher.of(AgentGraph.class, "deliveries");

	private static final Cypher CHANNELS = Cypher.of(AgentGraph.class, "channels");

	/** When somebody is asked about a lead; a second call asks nothing new. */
	private static final List<String> ASKED = List.of("CALLED", "INTENT", "REFUSED");

	private static final Cypher LOCK = Cypher.of(AgentGraph.class, "lock-agent");

	private static final Cypher TAKE = Cypher.of(AgentGraph.class, "take-step");

	private static final Cypher STEPS = Cypher.of(AgentGraph.class, "steps");

	/** A store looks in two or three times a week: what lies longer is overdue (G04). */
	private static final Duration READ_WITHIN = Duration.ofDays(3);

	private static final PropertyCodec<LoopEntry> ENTRY = PropertyCodec.of(LoopEntry.class);

	private final Graph graph;

	public AgentGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What a store made of those who were sent to it.
	 *
	 * @param unread sent three days ago and more, and not read
	 */
	public record StoreTally(String store, long dispatched, long received, long confirmed, long arrived, long activated,
			long unread) {

		/** How many of those who were sent came. */
		public Share coming() {
			return new Share(this.arrived, this.dispatched);
		}

	}

	/**
	 * What came of deliveries.
	 *
	 * @param failed never handed over, and followed up
	 * @param paid fen that couriers took
	 * @param reconciled fen of these that reached the accounts
	 * @param mostContacts how often a courier tried at most
	 */
	public record DeliveryTally(long ordered, long collected, long delivered, long activated, long failed, long paid,
			long reconciled, long mostContacts) {

		/** How many of those with a courier were handed over. */
		public Share success() {
			return new Share(Math.min(this.delivered, this.collected), this.collected);
		}

	}

	/**
	 * What came of customers by who called them first, in a period.
	 * @param campaign null for all
	 */
	public List<Tally> tallies(Instant from, Instant until, @Nullable String campaign) {
		return this.graph.scan(tx -> TALLIES.list(tx,
				Map.of("from", utc(from), "until", utc(until), "campaign", (campaign != null) ? campaign : ""),
				row -> new Tally(row.get("agent").asString(), row.get("called").asLong(), row.get("intents").asLong(),
						row.get("activated").asLong())));
	}

	/** The same of one agent. */
	public Tally tally(String agent, Instant from, Instant until) {
		return this.graph.scan(tx -> TALLY.list(tx, Map.of("from", utc(from), "until", utc(until), "agent", agent),
				row -> new Tally(agent, row.get("called").asLong(), row.get("intents").asLong(),
						row.get("activated").asLong())))
			.getFirst();
	}

	/**
	 * What stores made of those who were sent to them in a period, by what surely comes.
	 */
	public List<StoreTally> stores(Instant from, Instant until, Instant now) {
		return this.graph
			.scan(tx -> STORES.list(tx,
					Map.of("from", utc(from), "until", utc(until), "unreadSince", utc(now.minus(READ_WITHIN))),
					row -> new StoreTally(row.get("store").asString(), row.get("dispatched").asLong(),
							row.get("received").asLong(), row.get("confirmed").asLong(), row.get("arrived").asLong(),
							row.get("activated").asLong(), row.get("unread").asLong())))
			.stream()
			.sorted(Comparator.comparingDouble((StoreTally tally) -> tally.coming().atLeast())
				.reversed()
				.thenComparing(StoreTally::store))
			.toList();
	}

	/** What came of deliveries that were ordered in a period. */
	public DeliveryTally deliveries(Instant from, Instant until) {
		return this.graph.scan(tx -> DELIVERIES.list(tx, Map.of("from", utc(from), "until", utc(until)),
				row -> new DeliveryTally(row.get("ordered").asLong(), row.get("collected").asLong(),
						row.get("delivered").asLong(), row.get("activated").asLong(), row.get("failed").asLong(),
						row.get("paid").asLong(), row.get("reconciled").asLong(), row.get("mostContacts").asLong(0))))
			.getFirst();
	}

	/** What customers were shown and answered in a period, channel by channel. */
	public List<ChannelTally> channels(Instant from, Instant until) {
		var said = new TreeMap<String, Map<String, Long>>();
		this.graph
			.scan(tx -> CHANNELS.list(tx, Map.of("from", utc(from), "until", utc(until), "asked", ASKED),
					row -> Map.entry(row.get("channel").asString(),
							Map.entry(row.get("said").asString(), row.get("times").asLong()))))
			.forEach(row -> said.computeIfAbsent(row.getKey(), channel -> new HashMap<>())
				.put(row.getValue().getKey(), row.getValue().getValue()));
		return said.entrySet().stream().map(one -> new ChannelTally(one.getKey(), one.getValue())).toList();
	}

	/** Where an agent stands in the quality loop. */
	public AgentLoop loop(String agent) {
		return this.graph.read(tx -> loop(tx, agent));
	}

	/**
	 * Keeps a step that was taken with an agent; the same again changes nothing.
	 * @throws CustomerProblem.Conflict when it leaves one out
	 */
	public AgentLoop take(LoopEntry entry) {
		return this.graph.write(tx -> {
			LOCK.run(tx, Map.of("id", "agent:" + entry.agent()));
			var loop = loop(tx, entry.agent());
			if (loop.entries().stream().noneMatch(known -> known.id().equals(entry.id()))) {
				loop.require(entry.step());
				var kept = TAKE
					.list(tx, Map.of("rows", List.of(ENTRY.write(entry))),
							row -> row.get("step").get("agent").asString(""))
					.getFirst();
				if (!kept.equals(entry.agent())) {
					throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
				}
			}
			return loop(tx, entry.agent());
		});
	}

	private static AgentLoop loop(TransactionContext tx, String agent) {
		return new AgentLoop(agent, STEPS.list(tx, Map.of("agent", agent), row -> ENTRY.read(row.get("step"))));
	}

	private static java.time.ZonedDateTime utc(Instant instant) {
		return instant.atZone(java.time.ZoneOffset.UTC);
	}

}
