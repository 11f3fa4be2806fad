package io.c360.ingest.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.c360.customer.CustomerId;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.ChangedCustomer;
import io.c360.search.CustomerIndex;
import io.c360.search.Written;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains changes: index first, then the message, then the change is removed. Whatever
 * fails is done again, which is harmless: the index keeps the highest revision, and a
 * message says only which revision there is. One relay runs at a time.
 */
public final class Relay implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final ChangeGraph changes;

	private final CustomerIndex index;

	private final Announcement announcement;

	private final BooleanSupplier lease;

	private final int batch;

	private final Duration idle;

	private final RelayProgress progress = new RelayProgress();

	private volatile boolean closed;

	private @Nullable Thread thread;

	/**
	 * @param lease true while this relay may run; asked before each round
	 * @param batch how many changes go together
	 * @param idle how long to wait when there was nothing to do
	 */
	public Relay(ChangeGraph changes, CustomerIndex index, Announcement announcement, BooleanSupplier lease, int batch,
			Duration idle) {
		this.changes = changes;
		this.index = index;
		this.announcement = announcement;
		this.lease = lease;
		this.batch = batch;
		this.idle = idle;
	}

	/** Begins, on a thread of its own. */
	public synchronized void start() {
		if (this.thread == null) {
			this.thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
		}
	}

	/** How it goes. */
	public RelayProgress progress() {
		return this.progress;
	}

	private void run() {
		var wait = this.idle;
		var ready = false;
		while (!this.closed) {
			try {
				ready = ready || prepare();
				wait = (this.lease.getAsBoolean() && drain() > 0) ? Duration.ZERO : this.idle;
			}
			catch (RuntimeException problem) {
				this.progress.failed();
				wait = wait.isZero() ? this.idle : wait.multipliedBy(2);
				wait = (wait.compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait;
				log.warn("The relay waits {} ms: {}", wait.toMillis(), problem.getClass().getSimpleName());
			}
			if (!wait.isZero() && !pause(wait)) {
				return;
			}
		}
	}

	private boolean prepare() {
		this.index.createIfMissing();
		return true;
	}

	/**
	 * Delivers what waits, once.
	 * @return how many customers were delivered
	 */
	int drain() {
		var pending = this.changes.pending(this.batch);
		if (pending.isEmpty()) {
			this.progress.succeeded(0);
			return 0;
		}
		var written = this.index.write(pending.stream().map(Searchable::of).toList());
		this.announcement.changed(indexed(pending, written));
		this.changes.done(pending);
		this.progress.succeeded(pending.size());
		return pending.size();
	}

	/**
	 * A document that the index will never take must not stop the others; verify shows
	 * it.
	 */
	private static List<ChangedCustomer> indexed(List<ChangedCustomer> pending, Written written) {
		var refused = new HashSet<CustomerId>();
		written.refused().forEach(document -> {
			refused.add(document.customer());
			log.error("The index refuses customer {}: {}", document.customer(), document.because());
		});
		var indexed = new ArrayList<>(pending);
		indexed.removeIf(customer -> refused.contains(customer.id()));
		return indexed;
	}

	private static boolean pause(Duration wait) {
		try {
			Thread.sleep(wait);
			return true;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.thread != null) {
			this.thread.interrupt();
			this.thread = null;
		}
	}

}
