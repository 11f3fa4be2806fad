package io.c360.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.c360.population.Population;

/**
 * Fills the graph through the product, until it holds so many customers, ten interactions
 * for each, a few customers with twenty thousand, and one group with fifty thousand
 * members at most; tells how fast each went in.
 */
final class GrowBench {

	/** The source of everything that it brings. */
	static final String SOURCE = "bench-grow";

	/** How many interactions a customer with many has. */
	static final int MANY = 20_000;

	private static final int BUSY = 3;

	private static final int MEMBERS = 50_000;

	private final Report report;

	private final Launcher launcher;

	private final RunningStack stack;

	private final GraphState graph;

	private final Path scratch;

	private final long run = Instant.now().getEpochSecond();

	private GrowBench(Report report, Launcher launcher, RunningStack stack, GraphState graph) {
		this.report = report;
		this.launcher = launcher;
		this.stack = stack;
		this.graph = graph;
		this.scratch = launcher.scratch("grow");
	}

	static void run(Options options, Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		try (var driver = stack.driver()) {
			var bench = new GrowBench(report, launcher, stack, new GraphState(driver));
			try {
				bench.grow(options.customers(), options.each());
			}
			finally {
				Scratch.remove(bench.scratch);
			}
		}
	}

	private void grow(int customers, int each) {
		this.graph.awaitRelay();
		var before = this.graph.customers();
		this.report.begin("Growing from " + before + " customers",
				"./c360 bench grow --customers " + customers + " --each " + each);
		var keys = keys((int) Math.max(0, customers - before));
		if (!keys.isEmpty()) {
			load("party", "new party records, one a person", Stream.concat(busy(), parties(keys.size())), "records/s");
			var interactions = new Interactions(this.run + "-", keys);
			load("interaction", "interactions of known customers",
					Stream.generate(interactions::next).limit(lacking((long) each * customers)), "events/s");
			load("interaction", "interactions of " + BUSY + " customers, %,d each".formatted(MANY),
					Stream.generate(new Interactions(this.run + "-busy-", busyKeys())::next).limit((long) BUSY * MANY),
					"events/s");
			load("link", "members of one group", members(keys.subList(0, Math.min(MEMBERS, keys.size()))), "records/s");
		}
		this.report.end("Now " + this.graph.customers() + " customers. Rates until the index has everything.");
	}

	private long lacking(long interactions) {
		return Math.max(1, interactions - this.graph.interactions() - (long) BUSY * MANY);
	}

	private List<String> keys(int many) {
		return IntStream.range(0, many).mapToObj(number -> this.run + "-" + number).toList();
	}

	private List<String> busyKeys() {
		return IntStream.range(0, BUSY).mapToObj(number -> this.run + "-busy-" + number).toList();
	}

	private Stream<String> parties(int many) {
		var number = new int[1];
		return Population.of(many, this.run)
			.people()
			.map(person -> person.records().getFirst())
			.limit(many)
			.map(record -> "{\"id\":\"" + this.run + "-" + number[0]++ + "\""
					+ record.json().substring("{\"id\":\"\"".length() + record.key().length()));
	}

	private Stream<String> busy() {
		return busyKeys().stream()
			.map(key -> "{\"id\":\"" + key
					+ "\",\"lastUpdate\":\"2026-01-05T08:00:00Z\",\"partyType\":\"individual\",\"fullName\":\"Busy "
					+ key + "\"}");
	}

	private Stream<String> members(List<String> keys) {
		return keys.stream()
			.map(key -> "{\"id\":\"L-" + key + "\",\"lastUpdate\":\"2026-01-05T08:00:00Z\",\"party\":{\"id\":\"" + key
					+ "\"},\"group\":{\"id\":\"G-" + this.run
					+ "\",\"kind\":\"short-number-network\",\"name\":\"Everybody\"},\"role\":\"member\"}");
	}

	private void load(String kind, String what, Stream<String> lines, String unit) {
		this.report.say(what);
		var file = Scratch.write(this.scratch.resolve(kind + ".ndjson"), lines);
		var load = FileLoad.of(this.launcher, this.stack.meter(), this.graph, SOURCE, kind, file);
		var rates = new ArrayList<>(List.of(load.intoIndex()));
		this.report.add(Result
			.of("%s: %,d by file".formatted(what, load.records()),
					new Sample(rates.stream().mapToDouble(Double::doubleValue).toArray()), unit)
			.costing(load.cpu().per(load.records())));
	}

}
