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
 * By what customers are valued today; whatever shows a value or a band asks here. What
 * lets search find customers by band reads the same from the graph.
 */
@Component
public class PolicyOfToday {

	private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

	private final PositionGraph positions;

	private final InstantSource clock;

	private volatile Known known = new Known(ValuePolicy.DEFAULT, Instant.MIN, LocalDate.MIN);

	PolicyOfToday(PositionGraph positions, InstantSource clock) {
		this.positions = positions;
		this.clock = clock;
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
		var read = new Known(this.positions.policy(ValuePolicy.DEFAULT, today), now, today);
		this.known = read;
		return read.policy();
	}

}
