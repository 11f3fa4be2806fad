package io.c360.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/** How fast records come in, by file and by HTTP, and what a bare client would reach. */
final class IngestBench {

	private static final int EVENTS_PER_SECOND = 8000;

	private static final int BATCH = 1000;

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
		streamed(graph);
		var batches = posted(graph, 4, 50, 3000);
		posted(graph, 16, 1, 600);
		bare(driver);
		new Visibility(this.stack, this.report, this.interactions, this.source, this.run).measure(batches / 2,
				Duration.ofSeconds(2L * this.options.seconds()));
		graph.awaitRelay();
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
		this.commandStart = load(graph, "party", List.of(this.people.lines().getFirst())).cpu().of(CpuMeter.COMMAND);
		for (var part = 0; part < parts; part++) {
			this.report.say("new records by file, %d of %d".formatted(part, parts - 1));
			var lines = this.people.part(part, parts).lines();
			var load = load(graph, "party", (part == 0) ? lines.subList(1, lines.size()) : lines);
			if (part > 0) {
				loads.add(load);
			}
		}
		tell("new party records", loads, 1000, "records/s");
	}

	private void events(GraphState graph) {
		var loads = new ArrayList<FileLoad>();
		var seconds = this.options.large() ? 300 : this.options.seconds();
		for (var repetition = 0; repetition < (this.options.large() ? 1 : this.options.repetitions()); repetition++) {
			this.report.say("interactions by file, %d".formatted(repetition + 1));
			loads.add(load(graph, "interaction", this.interactions.next(seconds * EVENTS_PER_SECOND)));
		}
		tell("interactions of known customers", loads, 5000, "events/s");
	}

	/** As sources send: one after the other, without waiting, by Kafka. */
	private void streamed(GraphState graph) {
		var rates = new ArrayList<Double>();
		var seconds = this.options.large() ? 300 : this.options.seconds();
		var many = seconds * EVENTS_PER_SECOND;
		var records = 0L;
		var cpu = new CpuUse(Map.of());
		try (var topic = new Topic(this.stack.kafka())) {
			for (var repetition = 0; repetition < (this.options.large() ? 1
					: this.options.repetitions()); repetition++) {
				this.report.say("interactions by Kafka, %d".formatted(repetition + 1));
				var before = graph.received(this.source, "INTERACTION");
				this.meter.lap();
				var started = System.nanoTime();
				for (var i = 0; i < many; i++) {
					var _ = topic.send(this.source, new CrashLoad.Message("interaction", this.interactions.next()));
				}
				while (graph.received(this.source, "INTERACTION") < before + many) {
					Thread.sleep(100);
				}
				graph.awaitRelay();
				rates.add(many / ((System.nanoTime() - started) / 1e9));
				cpu = cpu.plus(this.meter.lap());
				records += many;
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		var rate = new Sample(rates.stream().mapToDouble(Double::doubleValue).toArray());
		this.report
			.add(Result.of("interactions of known customers by Kafka, sent, taken in and passed on", rate, "events/s")
				.costing(cpu.per(records))
				.atLeast(5000, rate.median(), "events/s"));
	}

	private FileLoad load(GraphState graph, String kind, List<String> lines) {
		var file = Scratch.write(
				this.scratch.resolve(kind + "-" + this.interactions.count() + "-" + lines.size() + ".ndjson"), lines);
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

	private void bare(Driver driver) {
		this.report.say("the same rows by a bare statement");
		try (var bare = new BareGraph(driver)) {
			var rows = this.people.rows().iterator();
			var size = this.people.rows().size();
			this.meter.lap();
			var started = System.nanoTime();
			for (var left = size; left > 0; left -= BATCH) {
				ask(bare.partyWriter(Math.min(BATCH, left), rows::next));
			}
			var seconds = (System.nanoTime() - started) / 1e9;
			this.report.add(Result
				.of("bare `MERGE` of the same party records, 1 writer, 1,000 a transaction",
						Result.number(size / seconds) + " records/s")
				.costing(this.meter.lap().per(size))
				.comparedWith("the machine's own limit"));
			var own = new Interactions(this.people.keys());
			for (var shape : List.of(new int[] { 2, BATCH }, new int[] { 4, 50 }, new int[] { 16, 1 })) {
				var clients = bare.interactionWriters(shape[0], shape[1], own::nextRow);
				ClosedLoop.run(clients, Duration.ofSeconds(1));
				var measured = Repetitions.of(this.options, this.meter, clients, () -> {
				});
				this.report.add(Result
					.of("bare `MERGE` and `CREATE` of the same interactions, %d writers, %d a transaction"
						.formatted(shape[0], shape[1]), measured.rates(), "events/s")
					.costing(measured.cpu().per(measured.outcome().items()))
					.comparedWith("the machine's own limit"));
			}
		}
	}

	private static void ask(ClosedLoop.Client client) {
		try {
			client.ask();
		}
		catch (Exception problem) {
			throw new BenchProblem("A bare statement failed: " + problem.getMessage(), problem);
		}
	}

	private void verify(GraphState graph) {
		var found = graph.interactions(this.source);
		this.report.add(Result.of("interactions sent, and found in the graph",
				"%,d and %,d".formatted(this.interactions.count(), found)));
	}

}
