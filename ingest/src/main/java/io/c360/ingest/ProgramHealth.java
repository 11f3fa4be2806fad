package io.c360.ingest;

import io.c360.ingest.intake.GraphWatch;
import io.c360.ingest.intake.Pauses;
import io.c360.ingest.relay.Relay;
import io.c360.ingest.stream.StreamIntake;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ready means that the graph answers. Index and Kafka may be away: what comes in is kept
 * and delivered later.
 */
@Configuration(proxyBeanMethods = false)
class ProgramHealth {

	@Bean
	HealthIndicator graphHealthIndicator(GraphWatch watch) {
		return () -> {
			var problem = watch.problem();
			return (problem == null) ? Health.up().build() : Health.down().withDetail("reason", problem).build();
		};
	}

	@Bean
	HealthIndicator relayHealthIndicator(Relay relay) {
		return () -> Health.up()
			.withDetail("waiting", relay.progress().isFailing())
			.withDetail("delivered", relay.progress().delivered())
			.withDetail("noticesWaiting", relay.notices().isFailing())
			.withDetail("announced", relay.notices().delivered())
			.build();
	}

	/** Which ways in wait, since when and why. Nothing is lost or refused meanwhile. */
	@Bean
	HealthIndicator intakeHealthIndicator(Pauses pauses) {
		return () -> {
			var health = Health.up();
			pauses.waiting()
				.forEach((way, pause) -> health.withDetail(way,
						"waits since " + pause.since() + ": " + pause.because()));
			return health.build();
		};
	}

	@Bean
	HealthIndicator kafkaHealthIndicator(ObjectProvider<StreamIntake> streams) {
		return () -> {
			var stream = streams.getIfAvailable();
			return Health.up()
				.withDetail("configured", stream != null)
				.withDetail("reading", stream != null && stream.isReading())
				.build();
		};
	}

}
