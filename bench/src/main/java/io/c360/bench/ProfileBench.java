package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
		this.report.begin("Profile and search, among " + graph.customers() + " customers and " + graph.interactions()
				+ " interactions", "./c360 bench profile");
		var token = this.stack.userToken("rep");
		var numbers = answering(token, graph.msisdns(ASKED));
		var variables = numbers.stream().map(number -> "{\"by\":{\"msisdn\":\"" + number + "\"}}").toList();
		var full = ask("the rep's query", new Bars(25, 450, 4_000), rep(token, variables));
		ask("profile only", new Bars(0, 1_200, 0), clients -> graphQl(clients, token, "profile.graphql", variables));
		var words = graph.searches(ASKED / 4).stream().map(word -> "{\"words\":\"" + word + "\"}").toList();
		ask("search by name or number", new Bars(20, 0, 0),
				clients -> graphQl(clients, token, "search.graphql", words));
		askLarge(token, graph);
		var bare = ask("bare statement for the rows of the rep's query, driver only", Bars.NONE,
				clients -> bare(driver, clients, numbers));
		this.report.add(
				Result
					.of("CPU of the rep's query, beside that of the bare statement, %d clients".formatted(CLIENTS),
							Result.number(full / bare) + " times")
					.atMost(1.5, full / bare, "times"));
		this.report.end("The rep's query: identity with provenance, contact points, subscriptions, complaints, value, "
				+ "households with members, groups and the 20 newest interactions, of " + numbers.size()
				+ " customers in turn; profile only: identity with provenance and contact points; search: 10 hits "
				+ "with names and what matched. Closed loop: each client asks again as soon as it has its answer.");
	}

	/** Those of whom there is much, where {@code bench grow} has brought them. */
	private void askLarge(String token, GraphState graph) {
		var busy = graph.customersWith(GrowBench.SOURCE + "/", "-busy-");
		var members = graph.membersOfGroup(GrowBench.SOURCE + "/G-", ASKED);
		if (!busy.isEmpty()) {
			ask("the rep's query of customers with 20,000 interactions", new Bars(25, 0, 0), rep(token, busy));
		}
		if (!members.isEmpty()) {
			ask("the rep's query of members of a group of 50,000", new Bars(25, 0, 0), rep(token, members));
		}
	}

	private Asking rep(String token, List<String> variables) {
		return clients -> graphQl(clients, token, "rep.graphql", variables);
	}

	/**
	 * What is asked of a measure; zero for nothing.
	 *
	 * @param p99 milliseconds with one client
	 * @param rate queries a second with many
	 * @param cpu microseconds over all processes, with many
	 */
	private record Bars(double p99, double rate, double cpu) {

		static final Bars NONE = new Bars(0, 0, 0);

	}

	private interface Asking {

		List<? extends ClosedLoop.Client> clients(int many);

	}

	/** Measures with one client and with many; answers what one query costs with many. */
	private double ask(String what, Bars bars, Asking asking) {
		this.report.say(what);
		warmUp(asking);
		var micros = 0.0;
		for (var many : List.of(1, CLIENTS)) {
			var clients = asking.clients(many);
			try {
				var measured = Repetitions.of(this.options, this.meter, clients, () -> {
				});
				micros = measured.cpu().total() * 1e6 / Math.max(1, measured.outcome().items());
				this.report.add(measured.problems(rate(what, many, bars, measured, micros)));
				var latency = Result.ofLatency("… time of one query", measured.outcome().millis());
				this.report.add((bars.p99() > 0 && many == 1)
						? latency.atMost(bars.p99(), measured.outcome().millis().percentile(99), "ms p99") : latency);
			}
			finally {
				clients.forEach(ClosedLoop.Client::close);
			}
		}
		return micros;
	}

	private static Result rate(String what, int many, Bars bars, Repetitions measured, double micros) {
		var name = what + ((many == 1) ? ", 1 client" : ", %d clients".formatted(many));
		var result = Result.of(name, measured.rates(), "queries/s")
			.costing(measured.cpu().per(measured.outcome().items()));
		if (many > 1 && bars.rate() > 0) {
			result = result.atLeast(bars.rate(), measured.rates().median(), "queries/s");
		}
		return (many > 1 && bars.cpu() > 0) ? result.atMost(bars.cpu(), micros, "µs") : result;
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
		try (var client = new GraphQlClient(this.stack, token, document("rep.graphql"), () -> "")) {
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

}
