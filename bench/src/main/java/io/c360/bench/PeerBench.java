package io.c360.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The same work given to the product and to Apache Unomi, in turn, on the same machine in
 * the same run.
 */
final class PeerBench {

	private static final int PEOPLE = 2000;

	private static final int CLIENTS = 16;

	private static final String SIX_FIELDS = """
			query($by: CustomerKey!) { customer(by: $by) { id revision asOf displayName \
			attributes(names: [FULL_NAME, BIRTH_DATE]) { value } } }""";

	private static final String FIVE_EVENTS = SIX_FIELDS.replace("displayName",
			"displayName timeline(first: 5) { edges { node { id at channel } } }");

	private final Options options;

	private final Report report;

	private final RunningStack stack;

	private final GraphState graph;

	private final Unomi unomi;

	private final CpuMeter ourCpu;

	private final CpuMeter theirCpu;

	private final String run = "peer-" + Instant.now().getEpochSecond();

	private final Interactions interactions;

	private final AtomicInteger turn = new AtomicInteger();

	private PeerBench(Options options, Report report, RunningStack stack, GraphState graph, Unomi unomi) {
		this.options = options;
		this.report = report;
		this.stack = stack;
		this.graph = graph;
		this.unomi = unomi;
		this.ourCpu = stack.meter();
		this.theirCpu = new CpuMeter(unomi.pids());
		var people = BenchPeople.invent(this.run, PEOPLE, Instant.now().getEpochSecond());
		this.interactions = new Interactions(people.keys());
		new Senders(stack, this.run, 4, 50).send(people.lines());
	}

	static void run(Options options, Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		// kept from run to run, since fetching takes minutes
		var folder = Scratch.readableByAll(Path.of(System.getProperty("java.io.tmpdir"), "c360-peer"));
		report.say("Apache Unomi starts in " + folder);
		try (var driver = stack.driver(); var unomi = Unomi.start(launcher, folder)) {
			new PeerBench(options, report, stack, new GraphState(driver), unomi).measure();
		}
	}

	private void measure() {
		this.graph.awaitRelay();
		this.report.begin("Side by side with Apache Unomi 2.1 and Elasticsearch 7.10", "./c360 bench peer");
		taking(4, 50);
		taking(CLIENTS, 1);
		asking("six fields of a profile", SIX_FIELDS, this.unomi::reader);
		asking("a profile and its five newest events", FIVE_EVENTS, this.unomi::readerWithEvents);
		new PeerRaces(this.report, this.stack, this.graph, this.run).measure();
		this.report.end(
				"Both in turn on the same cores, the other one idle beside it. 1 GB of heap for each of Unomi's two processes. "
						+ "Rates are of what was acknowledged: ours is then committed, Unomi's may wait for its index.",
				"A request of 50 events belongs to one profile at Unomi, which takes no others, and to 50 customers here.");
	}

	private void taking(int connections, int batch) {
		var token = this.stack.serviceToken("ingest");
		compare("events, %s, %d connections".formatted((batch == 1) ? "one a request" : batch + " a request",
				connections), "events/s",
				many(connections,
						() -> new IngestClient(this.stack, token, "interaction", this.run, batch,
								this.interactions::next)),
				many(connections, () -> this.unomi.sender(batch, this::profile)));
	}

	private void asking(String what, String document, Function<Supplier<String>, ClosedLoop.Client> theirs) {
		var token = this.stack.userToken("rep");
		var numbers = this.graph.msisdns(PEOPLE);
		Supplier<String> next = () -> "{\"by\":{\"msisdn\":\""
				+ numbers.get(Math.floorMod(this.turn.getAndIncrement(), numbers.size())) + "\"}}";
		compare("%s, %d clients".formatted(what, CLIENTS), "queries/s",
				many(CLIENTS, () -> new GraphQlClient(this.stack, token, document, next)),
				many(CLIENTS, () -> theirs.apply(this::profile)));
	}

	private String profile() {
		return "profile-" + Math.floorMod(this.turn.getAndIncrement(), PEOPLE);
	}

	private static List<ClosedLoop.Client> many(int count, Supplier<ClosedLoop.Client> client) {
		return Stream.generate(client).limit(count).toList();
	}

	private void compare(String what, String unit, List<ClosedLoop.Client> ours, List<ClosedLoop.Client> theirs) {
		this.report.say(what);
		var our = repeat(ours, this.ourCpu, this.graph::awaitRelay);
		var their = repeat(theirs, this.theirCpu, () -> {
		});
		this.report.add(their.problems(
				Result.of("Unomi: " + what, their.rates(), unit).costing(their.cpu().per(their.outcome().items()))));
		this.report.add(our.problems(Result.of("**c360**: " + what, our.rates(), unit)
			.costing(our.cpu().per(our.outcome().items()))
			.comparedWith(
					"%s times Unomi's rate".formatted(Result.number(our.rates().median() / their.rates().median())))));
	}

	private Repetitions repeat(List<ClosedLoop.Client> clients, CpuMeter meter, Runnable settle) {
		try {
			// the first thousands cost several times as much as later ones
			ClosedLoop.run(clients, Duration.ofSeconds(2L * this.options.seconds()));
			settle.run();
			return Repetitions.of(this.options, meter, clients, settle);
		}
		finally {
			clients.forEach(ClosedLoop.Client::close);
		}
	}

}
