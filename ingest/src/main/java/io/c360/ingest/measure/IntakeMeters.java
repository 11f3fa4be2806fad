package io.c360.ingest.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.change.Notice;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.ingest.relay.Freshness;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times what happens in this process. */
public final class IntakeMeters implements Freshness {

	private static final String WAY = "way";

	private final MeterRegistry registry;

	private final InstantSource clock;

	public IntakeMeters(MeterRegistry registry, InstantSource clock) {
		this.registry = registry;
		this.clock = clock;
	}

	/** The same intake, measured. */
	public Function<Batch, List<Answer>> measured(String way, Function<Batch, List<Answer>> intake) {
		var size = DistributionSummary.builder(IngestMetric.BATCH.key())
			.description(IngestMetric.BATCH.meaning())
			.tag(WAY, way)
			.register(this.registry);
		var time = timer(IngestMetric.TRANSACTION).tag(WAY, way).register(this.registry);
		var applied = records(way, "applied");
		var duplicate = records(way, "duplicate");
		var rejected = records(way, "rejected");
		return batch -> {
			var began = System.nanoTime();
			var answers = intake.apply(batch);
			time.record(Duration.ofNanos(System.nanoTime() - began));
			size.record(answers.size());
			for (var answer : answers) {
				switch (answer) {
					case Answer.Applied _ -> applied.increment();
					case Answer.Duplicate _ -> duplicate.increment();
					case Answer.Rejected _ -> rejected.increment();
				}
			}
			return answers;
		};
	}

	/** Measures how soon records of a way can be seen. */
	public Visible visible(String way) {
		var time = timer(IngestMetric.VISIBLE).tag(WAY, way).register(this.registry);
		return (took, records) -> {
			var shown = took.isNegative() ? Duration.ZERO : took;
			for (var i = 0; i < records; i++) {
				time.record(shown);
			}
		};
	}

	/** Counts a request that was turned away. */
	public void turnedAway(String reason) {
		Counter.builder(IngestMetric.TURNED_AWAY.key())
			.description(IngestMetric.TURNED_AWAY.meaning())
			.tag("reason", reason)
			.register(this.registry)
			.increment();
	}

	@Override
	public void delivered(List<ChangedCustomer> customers) {
		var time = timer(IngestMetric.INDEXED).register(this.registry);
		customers.stream().map(ChangedCustomer::since).forEach(since -> {
			if (since != null) {
				time.record(age(since));
			}
		});
	}

	@Override
	public void announced(List<Notice> notices) {
		var time = timer(IngestMetric.ANNOUNCED).register(this.registry);
		notices.forEach(notice -> time.record(age(notice.at())));
	}

	// the graph's clock may be ahead of ours
	private Duration age(Instant since) {
		var age = Duration.between(since, this.clock.instant());
		return age.isNegative() ? Duration.ZERO : age;
	}

	private Counter records(String way, String answer) {
		return Counter.builder(IngestMetric.RECORDS.key())
			.description(IngestMetric.RECORDS.meaning())
			.tag(WAY, way)
			.tag("answer", answer)
			.register(this.registry);
	}

	private static Timer.Builder timer(IngestMetric metric) {
		return Timer.builder(metric.key()).description(metric.meaning()).publishPercentileHistogram();
	}

}
