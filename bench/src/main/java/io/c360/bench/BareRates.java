package io.c360.bench;

import java.time.Duration;
import java.util.List;

import org.neo4j.driver.Driver;

/** How fast the same rows are written by a bare statement: the machine's own limit. */
record BareRates(Options options, Report report, CpuMeter meter, BenchPeople people) {

	private static final int BATCH = 1000;

	void measure(Driver driver) {
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

}
