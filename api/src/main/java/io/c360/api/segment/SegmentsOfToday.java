package io.c360.api.segment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import io.c360.graph.Graph;
import io.c360.graph.segment.SegmentGraph;
import org.springframework.stereotype.Component;

/** The segments in use, asked for again every minute. */
@Component
class SegmentsOfToday {

	private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

	private final SegmentGraph segments;

	private final InstantSource clock;

	private volatile Known known = new Known(Optional.empty(), Instant.MIN);

	SegmentsOfToday(Graph graph, InstantSource clock) {
		this.segments = new SegmentGraph(graph);
		this.clock = clock;
	}

	private record Known(Optional<SegmentGraph.Kept> model, Instant until) {
	}

	/** Empty while nobody fitted any. */
	Optional<SegmentGraph.Kept> get() {
		var now = this.clock.instant();
		var last = this.known;
		if (last.until().isAfter(now)) {
			return last.model();
		}
		var model = this.segments.inUse();
		// the first fit is seen at once
		this.known = new Known(model, model.isPresent() ? now.plus(KNOWN_FOR) : Instant.MIN);
		return model;
	}

}
