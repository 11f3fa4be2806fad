package io.c360.api.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.c360.customer.campaign.Candidate;
import io.c360.graph.Graph;
import io.c360.graph.campaign.AudienceGraph;
import io.c360.graph.change.LeaseGraph;
import io.c360.graph.profile.ProfileGraph;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Chooses the audiences of planned waves in the background, page by page; one process at
 * a time, and another goes on where it stood.
 */
@Component
class WaveRun {

	private static final Logger LOG = LoggerFactory.getLogger(WaveRun.class);

	private static final Duration EVERY = Duration.ofSeconds(1);

	private static final Duration LEASE = Duration.ofSeconds(60);

	private static final int PAGE = 200;

	private final AudienceGraph audiences;

	private final ProfileGraph profiles;

	private final Candidates candidates;

	private final LeaseGraph leases;

	private final InstantSource clock;

	private final String owner = UUID.randomUUID().toString();

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("waves").daemon().factory());

	private @Nullable Future<?> next;

	WaveRun(AudienceGraph audiences, ProfileGraph profiles, Candidates candidates, Graph graph, InstantSource clock) {
		this.audiences = audiences;
		this.profiles = profiles;
		this.candidates = candidates;
		this.leases = new LeaseGraph(graph);
		this.clock = clock;
	}

	@PostConstruct
	void start() {
		this.next = this.timer.scheduleWithFixedDelay(this::run, EVERY.toMillis(), EVERY.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	@PreDestroy
	void stop() {
		if (this.next != null) {
			this.next.cancel(true);
		}
		this.timer.shutdown();
	}

	private void run() {
		try {
			var next = this.audiences.unfrozen();
			while (next.isPresent() && !Thread.currentThread().isInterrupted()
					&& this.leases.take("waves", this.owner, LEASE)) {
				goOn(next.get());
				next = this.audiences.unfrozen();
			}
		}
		catch (RuntimeException problem) {
			LOG.warn("Waves wait: {}", problem.getClass().getSimpleName());
		}
	}

	/** Looks at the next page, or freezes the audience when there is none. */
	private void goOn(AudienceGraph.Unfrozen at) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		var ids = this.audiences.next(at.lookedUpTo(), PAGE);
		if (ids.isEmpty()) {
			this.audiences.freeze(at.wave(), now);
			LOG.info("The audience of wave {} is frozen", at.wave().id());
			return;
		}
		var admitted = new ArrayList<Candidate>();
		for (var view : this.profiles.findAll(ids, Candidates.READ).values()) {
			if (!view.records().isEmpty()) {
				var candidate = candidate(view, at, now);
				if (at.wave().audience().admits(candidate)) {
					admitted.add(candidate);
				}
			}
		}
		this.audiences.add(at, ids, admitted, this.candidates.rules());
	}

	private Candidate candidate(io.c360.graph.profile.CustomerView view, AudienceGraph.Unfrozen at, Instant now) {
		return this.candidates.of(view, at.wave().audience().channel(), now);
	}

}
