package io.c360.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;

/**
 * How soon a till shows what to say: pushed when any system says that somebody is
 * recognised there, and asked for. It records contacts of customers who are there.
 */
final class TillBench {

	private static final String STORE = "guangzhou-01";

	private static final String TILL = "bench-";

	private static final int PUSHED = 200;

	private static final int ASKED = 500;

	private static final double PUSH_BAR = 200;

	private static final double ASK_BAR = 50;

	private static final String POPUP = "query($number: String!) { upsellPopup(customer: {msisdn: $number}, store: \""
			+ STORE + "\", scene: IDLE) { decision who flags full actions { action name say why } } }";

	private final Options options;

	private final Report report;

	private final RunningStack stack;

	private TillBench(Options options, Report report, RunningStack stack) {
		this.options = options;
		this.report = report;
		this.stack = stack;
	}

	static void run(Options options, Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		report.begin("What a till shows", "./c360 bench till");
		try (var driver = stack.driver()) {
			new TillBench(options, report, stack).measure(driver);
		}
		catch (IOException problem) {
			throw new BenchProblem("The API does not answer: " + problem.getMessage(), problem);
		}
		report
			.end("Asked for: upsellPopup over GraphQL. Pushed: from sending the contact to ingest over HTTP until the pop-up of the "
					+ "subscription is there, over server-sent events, one customer after the other; the answer of ingest, that "
					+ "the contact is kept, is part of it.");
	}

	private void measure(Driver driver) throws IOException {
		var numbers = new GraphState(driver).msisdns(ASKED);
		if (numbers.isEmpty()) {
			throw new BenchProblem("Nobody is there: load some customers first");
		}
		asked(numbers);
		pushed(numbers);
	}

	private void asked(List<String> numbers) {
		var token = this.stack.userToken("clerk");
		for (var many : List.of(1, 8)) {
			var turn = new AtomicInteger();
			var clients = new ArrayList<GraphQlClient>();
			for (int client = 0; client < many; client++) {
				clients.add(new GraphQlClient(this.stack, token, POPUP, () -> "{\"number\":\""
						+ numbers.get(Math.floorMod(turn.getAndIncrement(), numbers.size())) + "\"}"));
			}
			try {
				ClosedLoop.run(clients, Duration.ofSeconds(this.options.seconds()));
				var outcome = ClosedLoop.run(clients, Duration.ofSeconds(2L * this.options.seconds()));
				var millis = outcome.millis();
				var row = Result.ofLatency("asked for, %d at a time".formatted(many), millis);
				this.report.add((many == 1) ? row.atMost(ASK_BAR, millis.percentile(95), "ms p95") : row);
				if (outcome.failures() > 0) {
					throw new BenchProblem(outcome.failures() + " questions failed: " + clients.getFirst().problem());
				}
			}
			finally {
				clients.forEach(ClosedLoop.Client::close);
			}
		}
	}

	private void pushed(List<String> numbers) throws IOException {
		var till = TILL + Long.toString(System.nanoTime() & 0xFFFFF, 36);
		var millis = new ArrayList<Double>();
		try (var listener = TillListener.open(this.stack, this.stack.userToken("clerk"), STORE, till);
				var events = new IngestClient(this.stack, this.stack.serviceToken("ingest"), "interaction",
						"bench-till", 1, () -> "")) {
			listener.warmUp();
			for (int number = 0; number < Math.min(PUSHED + 20, numbers.size()); number++) {
				var sent = System.nanoTime();
				events.send(contact(till + "-" + number, till, numbers.get(number)));
				if (!listener.await(Duration.ofSeconds(5))) {
					throw new BenchProblem("No pop-up came within 5 s, after " + millis.size() + " that did");
				}
				if (number >= 20) {
					millis.add((System.nanoTime() - sent) / 1e6);
				}
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		var sample = new Sample(millis.stream().mapToDouble(Double::doubleValue).toArray());
		this.report.add(Result.ofLatency("pushed, from sending the contact to the pop-up", sample)
			.atMost(PUSH_BAR, sample.percentile(95), "ms p95"));
	}

	private static String contact(String id, String till, String number) {
		return "{\"id\":\"" + id + "\",\"party\":{\"msisdn\":\"" + number + "\"},\"interactionDate\":\"" + Instant.now()
				+ "\",\"channel\":\"till\",\"direction\":\"inbound\",\"reason\":\"transaction\",\"store\":\"" + STORE
				+ "\",\"till\":\"" + till + "\"}";
	}

}
