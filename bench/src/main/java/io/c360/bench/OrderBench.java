package io.c360.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.Resolver;
import org.neo4j.driver.Driver;

/**
 * Whatever the order in which records come and go, and whoever brings them, the customers
 * in the graph are those that a batch in memory comes to.
 */
final class OrderBench {

	private static final int WRITERS = 4;

	private static final int BATCH = 100;

	private final Options options;

	private final Report report;

	private final String source = "order-" + Instant.now().getEpochSecond();

	private final BenchPeople people;

	private final Driver driver;

	private final Senders senders;

	private OrderBench(Options options, Report report, RunningStack stack, Driver driver) {
		this.options = options;
		this.report = report;
		this.driver = driver;
		this.people = BenchPeople.invent(this.source, options.people(), 11);
		this.senders = new Senders(stack, this.source, WRITERS, BATCH);
	}

	static void run(Options options, Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		try (var driver = stack.driver()) {
			if (new GraphState(driver).customers() > 0) {
				throw new BenchProblem(
						"Others are in this graph, and the records of this measure would meet them. Use a stack of its own: "
								+ "C360_STATE=<folder> ./c360 up --detach --no-demo");
			}
			new OrderBench(options, report, stack, driver).measure();
		}
	}

	private void measure() {
		var size = this.people.keys().size();
		var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
		var all = batch(order);
		this.report.begin("Order, %d people in %d records".formatted(this.options.people(), size),
				"./c360 bench order --people " + this.options.people());
		Collections.shuffle(order, new Random(1));
		var most = order.subList(0, size * 2 / 3);
		var rest = order.subList(size * 2 / 3, size);
		send("two thirds, in random order", most, 1, false);
		var before = customers();
		compare("two thirds, four writers, random order, against a batch in memory", batch(most), before.values());
		send("the rest", rest, 1, false);
		compare("all of them, against a batch in memory", all, customers().values());
		compare("one by one in memory, against a batch", all, stream(order));
		send("taking the rest back", rest, 2, true);
		var after = customers();
		compare("the rest added and taken back, against before", Set.copyOf(before.values()), after.values());
		compareIds(before, after);
		send("taking everything back", most, 2, true);
		compare("everything taken back, against nobody", Set.of(), customers().values());
		Collections.shuffle(order, new Random(2));
		send("all of them, in another order", order, 3, false);
		compare("all of them again, four writers, another order, against a batch in memory", all, customers().values());
		this.report.end("A customer differs when no customer of the other side has exactly its records.",
				"Left behind: source `" + this.source + "`. `./c360 reset` removes everything.");
	}

	/** Sends some of the records over several connections. */
	private void send(String what, List<Integer> which, int version, boolean deleted) {
		this.report.say("%s: %d records".formatted(what, which.size()));
		var at = "2026-01-%02dT00:00:00Z".formatted(version);
		this.senders.send(which.stream()
			.map(index -> deleted
					? "{\"id\":\"%s\",\"lastUpdate\":\"%s\",\"deleted\":true}".formatted(this.people.keys().get(index),
							at)
					: this.people.lines()
						.get(index)
						.replaceFirst("\"lastUpdate\":\"[^\"]*\"", "\"lastUpdate\":\"" + at + "\""))
			.toList());
	}

	private Set<Set<String>> batch(List<Integer> which) {
		var model = IdentityModel.telecom();
		return keys(
				Resolver.batch(model, which.stream().map(index -> model.prepare(id(index), row(index))).toList(), 2));
	}

	private Set<Set<String>> stream(List<Integer> which) {
		var model = IdentityModel.telecom();
		var resolver = new Resolver(model);
		which.forEach(index -> resolver.add(model.prepare(id(index), row(index))));
		return keys(resolver);
	}

	private static Set<Set<String>> keys(Resolver resolver) {
		return resolver.clusters()
			.stream()
			.map(cluster -> cluster.stream().map(RecordId::key).collect(Collectors.toCollection(TreeSet::new)))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private RecordId id(int index) {
		return new RecordId(this.source, this.people.keys().get(index));
	}

	@SuppressWarnings("unchecked")
	private Map<String, List<String>> row(int index) {
		var row = new HashMap<String, List<String>>();
		this.people.rows().get(index).forEach((name, value) -> {
			if (value instanceof List<?> values) {
				row.put(name, (List<String>) values);
			}
		});
		return row;
	}

	private Map<String, Set<String>> customers() {
		var customers = new HashMap<String, Set<String>>();
		try (var session = this.driver.session()) {
			session.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c) RETURN r.id AS record, c.id AS customer")
				.forEachRemaining(
						row -> customers.computeIfAbsent(row.get("customer").asString(), first -> new TreeSet<>())
							.add(RecordId.parse(row.get("record").asString()).key()));
		}
		return customers;
	}

	private void compare(String what, Set<Set<String>> expected, Collection<Set<String>> found) {
		var same = found.stream().filter(expected::contains).count();
		tell(what, same, found.size() - same + expected.size() - same);
	}

	private void compareIds(Map<String, Set<String>> before, Map<String, Set<String>> after) {
		var same = after.entrySet().stream().filter(one -> one.getValue().equals(before.get(one.getKey()))).count();
		tell("the rest added and taken back, against before, by id", same, after.size() - same + before.size() - same);
	}

	private void tell(String what, long same, long differing) {
		this.report
			.add(Result.of(what, "%s identical, %s differing".formatted(Result.number(same), Result.number(differing)))
				.atMost(0, differing, "differing"));
	}

}
