package io.c360.api.popup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.graph.decision.ArrivalGraph;
import io.c360.graph.decision.ArrivalGraph.Arrival;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells tills who was recognised there. While anybody listens, one small question is
 * asked of the graph again and again for all tills together; so it works whichever system
 * and whichever instance took the contact in.
 */
@Component
class TillFeed {

	private static final Logger LOG = LoggerFactory.getLogger(TillFeed.class);

	private static final Duration EVERY = Duration.ofMillis(50);

	/** A contact that is told later than this finds nobody at the till any more. */
	private static final Duration RECENT = Duration.ofSeconds(30);

	private static final int REMEMBERED = 10_000;

	private final ArrivalGraph arrivals;

	private final InstantSource clock;

	private final Set<Listener> listeners = new CopyOnWriteArraySet<>();

	private final Thread poller;

	private final Set<RecordId> told = Collections.newSetFromMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<RecordId, Boolean> eldest) {
			return size() > REMEMBERED;
		}

	});

	TillFeed(ArrivalGraph arrivals, InstantSource clock) {
		this.arrivals = arrivals;
		this.clock = clock;
		this.poller = Thread.ofVirtual().name("till-feed").start(this::poll);
	}

	/** Somebody at a till. */
	private record Listener(String till, Instant since, Consumer<Arrival> heard) {
	}

	/**
	 * Begins to listen; those who were recognised in the last seconds are told too.
	 * @return what ends it
	 */
	Runnable listen(String till, Consumer<Arrival> heard) {
		var listener = new Listener(till, this.clock.instant().minus(RECENT), heard);
		synchronized (this.told) {
			this.arrivals.since(listener.since(), Set.of(till)).forEach(arrival -> {
				this.told.add(arrival.interaction());
				heard.accept(arrival);
			});
			this.listeners.add(listener);
		}
		return () -> this.listeners.remove(listener);
	}

	private void poll() {
		while (!Thread.currentThread().isInterrupted()) {
			try {
				Thread.sleep(EVERY);
				if (!this.listeners.isEmpty()) {
					tell();
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (CustomerProblem.Unavailable ex) {
				LOG.warn("Tills are told nothing for the moment: {}", ex.getMessage());
			}
		}
	}

	private void tell() {
		synchronized (this.told) {
			var tills = this.listeners.stream().map(Listener::till).collect(Collectors.toUnmodifiableSet());
			for (var arrival : this.arrivals.since(this.clock.instant().minus(RECENT), tills)) {
				if (this.told.add(arrival.interaction())) {
					this.listeners.stream()
						.filter(listener -> listener.till().equals(arrival.till()))
						.forEach(listener -> listener.heard().accept(arrival));
				}
			}
		}
	}

	@PreDestroy
	void stop() {
		this.poller.interrupt();
	}

}
