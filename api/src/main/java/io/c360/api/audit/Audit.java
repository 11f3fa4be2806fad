package io.c360.api.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import io.c360.customer.CustomerProblem;
import io.c360.customer.audit.Reading;
import io.c360.graph.audit.AuditGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps readings a moment after they were answered, many in one transaction. A normal
 * stop keeps all of them; a kill loses those of the last moment. While the graph is away
 * they wait, and so does whoever would add more than can wait.
 */
final class Audit implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

	private static final int MOST_AT_ONCE = 2_000;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration AT_THE_END = Duration.ofSeconds(15);

	private final AuditGraph graph;

	private final AuditSettings settings;

	private final BlockingQueue<Reading> waiting;

	private volatile boolean running;

	private volatile Thread writer = new Thread();

	Audit(AuditGraph graph, AuditSettings settings) {
		this.graph = graph;
		this.settings = settings;
		this.waiting = new ArrayBlockingQueue<>(settings.waiting());
	}

	/**
	 * Takes readings to be kept.
	 * @throws CustomerProblem.Unavailable when too many wait already
	 */
	void keep(List<Reading> readings) {
		for (var reading : readings) {
			try {
				if (!this.waiting.offer(reading, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
					throw new CustomerProblem.Unavailable("The audit");
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CustomerProblem.Unavailable("The audit");
			}
		}
	}

	/** Keeps what is waiting now. */
	synchronized void flush() {
		var some = new ArrayList<Reading>();
		while (this.waiting.drainTo(some, MOST_AT_ONCE) > 0) {
			append(some);
			some.clear();
		}
	}

	private void append(List<Reading> some) {
		var until = System.nanoTime() + AT_THE_END.toNanos();
		while (true) {
			try {
				this.graph.append(some);
				return;
			}
			catch (CustomerProblem.Unavailable ex) {
				if (!this.running && System.nanoTime() > until) {
					LOG.error("{} readings were not kept: the graph is away", some.size());
					return;
				}
				pause();
			}
		}
	}

	private void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(this.settings.every().toMillis());
		}
		catch (InterruptedException ex) {
			// a stop asks for haste; what waits is still to be kept
			LOG.debug("The audit hurries");
		}
	}

	private void write() {
		while (this.running) {
			pause();
			try {
				flush();
			}
			catch (RuntimeException ex) {
				LOG.error("Readings could not be kept", ex);
			}
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.writer = Thread.ofVirtual().name("audit").start(this::write);
	}

	@Override
	public void stop() {
		this.running = false;
		this.writer.interrupt();
		flush();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	// after the web server, which stops in the phases above
	@Override
	public int getPhase() {
		return 0;
	}

}
