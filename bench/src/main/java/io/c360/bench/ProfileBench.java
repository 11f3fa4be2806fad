package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * How fast a profile and a search are answered, and what a bare statement would reach.
 */
final class ProfileBench {

	private static final int ASKED = 2000;

	private static final int CLIENTS = 16;

	private final Options options;

	private final Report report;

	private final RunningStack stack;

	private final CpuMeter meter;

	private ProfileBench(Options options, Report report, Launcher launcher) {
		this.options = options;
		this.report = report;
		this.stack = RunningStack.in(launcher.state());
		this.meter = this.stack.meter();
	}

	static void run(Options options, Report report, Launcher launcher) {
		var bench = new ProfileBench(options, report, launcher);
		try (var driver = bench.stack.driver()) {
			bench.measure(driver, new GraphState(driver));
		}
		catch (IOException problem) {
			throw new BenchProblem("The API does not answer: " + problem.getMessage(), problem);
		}
	}

	private void measure(Driver driver, GraphState graph) throws IOException {
		this.report.begin("Profile and search, among " + graph.customers() + " customers", "./c360 bench profile");
		var token = this.stack.userToken("rep");
		var numbers = answering(token, graph.msisdns(ASKED));
		var variables = numbers.stream().map(number -> "{\"by\":{\"msisdn\":\"" + number + "\"}}").toList();
		ask("profile by msisdn over GraphQL", 20, clients -> graphQl(clients, token, "profile.graphql", variables));
		var words = graph.searches(ASKED / 4).stream().map(word -> "{\"words\":\"" + word + "\"}").toList();
		ask("search by name or number over GraphQL", 0, clients -> graphQl(clients, token, "search.graphql", words));
		ask("bare statement for the same rows, driver only", 0, clients -> bare(driver, clients, numbers));
		this.report.end(
				"Profile: identity with provenance, contact points, subscriptions, complaints, groups and the 20 newest "
						+ "interactions, of " + numbers.size()
						+ " customers in turn; search: 10 hits with names and what matched. "
						+ "Closed loop: each client asks again as soon as it has its answer.");
	}

	private interface Asking {

		List<? extends ClosedLoop.Client> clients(int many);

	}

	private void ask(String what, double bar, Asking asking) {
		this.report.say(what);
		warmUp(asking);
		for (var many : List.of(1, CLIENTS)) {
			var clients = asking.clients(many);
			try {
				var measured = Repetitions.of(this.options, this.meter, clients, () -> {
				});
				var millis = measured.outcome().millis();
				var name = what + ((many == 1) ? ", 1 client" : ", %d clients".formatted(many));
				this.report.add(measured.problems(Result.of(name, measured.rates(), "queries/s")
					.costing(measured.cpu().per(measured.outcome().items()))));
				var latency = Result.ofLatency("… time of one query", millis);
				this.report
					.add((bar > 0 && many == 1) ? latency.atMost(bar, millis.percentile(99), "ms p99") : latency);
			}
			finally {
				clients.forEach(ClosedLoop.Client::close);
			}
		}
	}

	// the first ten thousand questions cost several times as much as later ones
	private void warmUp(Asking asking) {
		var clients = asking.clients(CLIENTS);
		try {
			ClosedLoop.run(clients, Duration.ofSeconds(2L * this.options.seconds()));
		}
		finally {
			clients.forEach(ClosedLoop.Client::close);
		}
	}

	/** Those numbers by which the API finds somebody. */
	private List<String> answering(String token, List<String> numbers) throws IOException {
		var answering = new ArrayList<String>();
		try (var client = new GraphQlClient(this.stack, token, document("profile.graphql"), () -> "")) {
			var last = "nobody was asked for: load some customers first";
			for (var number : numbers) {
				last = client.answer("{\"by\":{\"msisdn\":\"" + number + "\"}}");
				if (client.isRight(last)) {
					answering.add(number);
				}
			}
			if (answering.isEmpty()) {
				throw new BenchProblem("No profile was answered. The last answer: " + last);
			}
			this.report.say("%d of %d customers are answered".formatted(answering.size(), numbers.size()));
		}
		return answering;
	}

	private List<GraphQlClient> graphQl(int many, String token, String name, List<String> variables) {
		var document = document(name);
		var next = inTurn(variables);
		return IntStream.range(0, many).mapToObj(_ -> new GraphQlClient(this.stack, token, document, next)).toList();
	}

	private static List<ClosedLoop.Client> bare(Driver driver, int many, List<String> numbers) {
		var statement = document("bare-profile.cypher");
		var next = inTurn(numbers);
		return IntStream
			.range(0, many).<ClosedLoop.Client>mapToObj(_ -> new BareReader(driver, statement, next)).toList();
	}

	private static Supplier<String> inTurn(List<String> values) {
		var turn = new AtomicInteger();
		return () -> values.get(Math.floorMod(turn.getAndIncrement(), values.size()));
	}

	private static String document(String name) {
		try (var in = ProfileBench.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new BenchProblem(name + " is missing from the jar");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private record BareReader(Driver driver, String statement, Supplier<String> numbers) implements ClosedLoop.Client {

		@Override
		public int ask() {
			try (var session = this.driver.session()) {
				return session
					.executeRead(tx -> tx.run(this.statement, Map.of("identifier", "mobile:" + this.numbers.get()))
						.list()
						.size());
			}
		}

		@Override
		public void close() {
		}

	}

}
