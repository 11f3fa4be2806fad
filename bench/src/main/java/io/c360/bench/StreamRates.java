package io.c360.bench;

import java.util.ArrayList;
import java.util.Map;

/**
 * How fast events are taken in by Kafka, sent as sources send: one after the other,
 * without waiting.
 */
record StreamRates(Options options, Report report, RunningStack stack, String source, Interactions interactions) {

	private static final double BAR = 5000;

	void measure(GraphState graph) {
		var rates = new ArrayList<Double>();
		var many = this.options.events();
		var meter = this.stack.meter();
		var cpu = new CpuUse(Map.of());
		try (var topic = new Topic(this.stack.kafka())) {
			for (var repetition = 0; repetition < this.options.sustained(); repetition++) {
				this.report.say("interactions by Kafka, %d".formatted(repetition + 1));
				var before = graph.received(this.source, "INTERACTION");
				meter.lap();
				var started = System.nanoTime();
				send(topic, many);
				while (graph.received(this.source, "INTERACTION") < before + many) {
					Thread.sleep(100);
				}
				graph.awaitRelay();
				rates.add(many / ((System.nanoTime() - started) / 1e9));
				cpu = cpu.plus(meter.lap());
			}
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
		var rate = new Sample(rates.stream().mapToDouble(Double::doubleValue).toArray());
		this.report
			.add(Result.of("interactions of known customers by Kafka, sent, taken in and passed on", rate, "events/s")
				.costing(cpu.per((long) many * rates.size()))
				.atLeast(BAR, rate.median(), "events/s"));
	}

	private void send(Topic topic, int many) {
		for (var i = 0; i < many; i++) {
			var _ = topic.send(this.source, new CrashLoad.Message("interaction", this.interactions.next()));
		}
	}

}
