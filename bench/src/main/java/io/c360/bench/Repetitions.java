package io.c360.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same thing measured several times.
 *
 * @param rates items a second, one for each time
 * @param outcome all times together
 * @param cpu all times together
 * @param problem one of the wrong answers, empty when all were right
 */
record Repetitions(Sample rates, ClosedLoop.Outcome outcome, CpuUse cpu, String problem) {

	/**
	 * Lets clients ask, several times.
	 * @param settle waits for what the questions have left to do; its CPU time counts,
	 * its wall time does not
	 */
	static Repetitions of(Options options, CpuMeter meter, List<? extends ClosedLoop.Client> clients, Runnable settle) {
		var rates = new ArrayList<Double>();
		var cpu = new CpuUse(Map.of());
		ClosedLoop.Outcome all = null;
		for (var repetition = 0; repetition < options.repetitions(); repetition++) {
			meter.lap();
			var outcome = ClosedLoop.run(clients, Duration.ofSeconds(options.seconds()));
			settle.run();
			cpu = cpu.plus(meter.lap());
			rates.add(outcome.perSecond());
			all = (all == null) ? outcome : all.plus(outcome);
		}
		if (all == null) {
			throw new IllegalArgumentException("Nothing was repeated");
		}
		return new Repetitions(new Sample(rates.stream().mapToDouble(Double::doubleValue).toArray()), all, cpu,
				clients.stream().map(ClosedLoop.Client::problem).filter(why -> !why.isEmpty()).findFirst().orElse(""));
	}

	/** Says so when some questions were not answered as they should. */
	Result problems(Result result) {
		return (this.outcome.failures() == 0) ? result
				: result.comparedWith(
						result.bar() + "; **" + this.outcome.failures() + " of " + this.outcome.millis().size()
								+ " requests failed**, such as " + this.problem.replace('|', '/'));
	}

}
