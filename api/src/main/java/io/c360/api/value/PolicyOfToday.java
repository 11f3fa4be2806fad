package io.c360.api.value;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.position.PositionGraph;
import org.springframework.stereotype.Component;

/**
 * The value policy with the band edges of the operator's own customers: those of the last
 * report before today, so that nobody changes their band within a day. Until there is
 * such a report, or where it stands on few customers, the edges of the policy count.
 */
@Component
public class PolicyOfToday {

	private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

	private static final int FEWEST = 1_000;

	private final ValuePolicy policy;

	private final PositionGraph positions;

	private final InstantSource clock;

	private volatile Known known;

	PolicyOfToday(ValuePolicy policy, PositionGraph positions, InstantSource clock) {
		this.policy = policy;
		this.positions = positions;
		this.clock = clock;
		this.known = new Known(policy, Instant.MIN, LocalDate.MIN);
	}

	private record Known(ValuePolicy policy, Instant at, LocalDate day) {
	}

	/** The policy as it is today. */
	public ValuePolicy get() {
		var now = this.clock.instant();
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		var last = this.known;
		if (last.day().equals(today) && last.at().plus(KNOWN_FOR).isAfter(now)) {
			return last.policy();
		}
		var read = new Known(read(today), now, today);
		this.known = read;
		return read.policy();
	}

	private ValuePolicy read(LocalDate today) {
		return this.positions.report(today.minusDays(1))
			.filter(report -> report.cities().getFirst().active() >= FEWEST)
			.map(report -> this.policy.with(report.cities().getFirst().concentration().edges(),
					"bands-" + report.day()))
			.orElse(this.policy);
	}

}
