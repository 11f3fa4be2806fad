package io.c360.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;

/** How fast records come in, by file and by HTTP, and what a bare client would reach. */
final class IngestBench {

	private final Options options;

	private final Report report;

	private final Launcher launcher;

	private final RunningStack stack;

	private final CpuMeter meter;

	private final long run = Instant.now().getEpochSecond();

	private final String source = "bench-" + this.run;

	private final BenchPeople people;

	private final Interactions interactions;

	private final Path scratch;

	private double commandStart;

	private IngestBench(Options options, Report report, Launcher launcher) {
		this.options = options;
		this.report = report;
		this.launcher = launcher;
		this.stack = RunningStack.in(launcher.state());
		this.meter = this.stack.meter();
		this.people = BenchPeople.invent(this.source, options.people(), this.run);
		this.interactions = new Interactions(this.people.keys());
		this.scratch = launcher.scratch("ingest");
	}

	static void run(Options options, Report report, Launcher launcher) {
		var bench = new IngestBench(options, report, launcher);
		try (var driver = bench.stack.driver()) {
			bench.measure(driver, new GraphState(driver));
		}
		finally {
			Scratch.remove(bench.scratch);
		}
	}

	private void measure(Driver driver, GraphState graph) {
		graph.awaitRelay();
		this.report.begin("Ingest, with " + graph.customers() + " customers at the beginning",
				"./c360 bench ingest --people " + this.options.people());
		parties(graph);
		events(graph);
		new StreamRates(this.options, this.report, this.stack, this.source, this.interactions).measure(graph);
		var batches = posted(graph, 4, 50, 3000);
		posted(graph, 16, 1, 600);
		new BareRates(this.options, this.report, this.meter, this.people).measure(driver);
		new Visibility(this.stack, this.report, this.interactions, this.source, this.run).measure(batches / 2,
				Duration.ofSeconds(4L * this.options.seconds()));
		graph.awaitRelay();
		words(graph);
		verify(graph);
		this.report.end(
				"CPU is for each record, by process; by file without the start of the command, which is measured with a file of one record. "
						+ "Every rate is of what was acknowledged, and counted afterwards in the graph.",
				"Left behind: source `" + this.source + "`, " + graph.customers(this.source) + ", "
						+ graph.interactions(this.source) + " interactions. `./c360 reset` removes everything.");
	}

	private void parties(GraphState graph) {
		var parts = this.options.repetitions() + 1;
		var loads = new ArrayList<FileLoad>();
		this.commandStart = load(graph, "party", Stream.of(this.people.lines().getFirst())).cpu().of(CpuMeter.COMMAND);
		for (var part = 0; part < parts; part++) {
			this.report.say("new records by file, %d of %d".formatted(part, parts - 1));
			var lines = this.people.part(part, parts).lines();
			var load = load(graph, "party", lines.stream().skip((part == 0) ? 1 : 0));
			if (part > 0) {
				loads.add(load);
			}
		}
		tell("new party records", loads, 1000, "records/s");
	}

	private void events(GraphState graph) {
		var loads = new ArrayList<FileLoad>();
		for (var repetition = 0; repetition < this.options.sustained(); repetition++) {
			this.report.say("interactions by file, %d".formatted(repetition + 1));
			loads
				.add(load(graph, "interaction", Stream.generate(this.interactions::next).limit(this.options.events())));
		}
		tell("interactions of known customers", loads, 5000, "events/s");
	}

	private FileLoad load(GraphState graph, String kind, Stream<String> lines) {
		var file = Scratch.write(this.scratch.resolve(kind + ".ndjson"), lines);
		return FileLoad.of(this.launcher, this.meter, graph, this.source, kind, file);
	}

	private void tell(String what, List<FileLoad> loads, double bar, String unit) {
		var records = loads.stream().mapToLong(FileLoad::records).sum();
		var cpu = loads.stream().map(FileLoad::cpu).reduce(new CpuUse(Map.of()), CpuUse::plus);
		cpu = cpu.minus(CpuMeter.COMMAND, loads.size() * this.commandStart);
		var throughIndex = new Sample(loads.stream().mapToDouble(FileLoad::intoIndex).toArray());
		this.report.add(Result.of(what + " by file, into the graph",
				new Sample(loads.stream().mapToDouble(FileLoad::intoGraph).toArray()), unit));
		this.report.add(Result.of(what + " by file, until the index has them", throughIndex, unit)
			.costing(cpu.per(records))
			.atLeast(bar, throughIndex.median(), unit));
	}

	private double posted(GraphState graph, int connections, int batch, double bar) {
		var token = this.stack.serviceToken("ingest");
		var clients = IntStream.range(0, connections)
			.mapToObj(_ -> new IngestClient(this.stack, token, "interaction", this.source, batch,
					this.interactions::next))
			.toList();
		this.report.say("interactions by HTTP, %d connections, %d a request".formatted(connections, batch));
		try {
			ClosedLoop.run(clients, Duration.ofSeconds(this.options.seconds()));
			graph.awaitRelay();
			var measured = Repetitions.of(this.options, this.meter, clients, graph::awaitRelay);
			var rate = measured.rates();
			this.report.add(measured.problems(Result
				.of("interactions by HTTP, %s, %d connections"
					.formatted((batch == 1) ? "one a request" : batch + " a request", connections), rate, "events/s")
				.costing(measured.cpu().per(measured.outcome().items()))
				.atLeast(bar, rate.median(), "events/s")));
			this.report.add(Result.ofLatency("… time of one request", measured.outcome().millis()));
			return rate.median();
		}
		finally {
			clients.forEach(IngestClient::close);
		}
	}

	/** What was said is searched a little later: a large load comes first. */
	private void words(GraphState graph) {
		this.report.say("the words of the interactions, in the index");
		var customers = Math.max(1, graph.withoutWords());
		this.meter.lap();
		var started = System.nanoTime();
		graph.awaitWords();
		this.report.add(Result
			.of("words of customers who had a contact, into the index when the load is over",
					Result.number(customers * 1e9 / (System.nanoTime() - started)) + " customers/s")
			.costing(this.meter.lap().per(customers)));
	}

	private void verify(GraphState graph) {
		var found = graph.interactions(this.source);
		this.report.add(Result.of("interactions sent, and found in the graph",
				"%,d and %,d".formatted(this.interactions.count(), found)));
	}

}
