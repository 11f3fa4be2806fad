package io.c360.ingest.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;

import io.c360.customer.CustomerId;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.change.Notice;
import io.c360.search.CustomerIndex;
import io.c360.search.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains what changes leave behind: changes go to the index and become notices, notices
 * go to whoever listens, and what was said goes to the index a little later. Each has a
 * thread of its own, so that neither waits for the other's server. Whatever fails is done
 * again, which is harmless: the index keeps the highest revision, and a notice says only
 * which revision there is. One relay runs at a time.
 */
public final class Relay implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	/** How many transactions are told of together: each touched up to 200 customers. */
	private static final int TOLD_TOGETHER = 100;

	/** So many times more seldom than changes are words looked for. */
	private static final int SELDOM = 10;

	/**
	 * The part of a batch of words that a second may bring in a large load.
	 */
	private static final int SHARE = 5;

	private final ChangeGraph changes;

	private final CustomerIndex index;

	private final Announcement announcement;

	private final Freshness freshness;

	private final int batch;

	private final Drain delivering;

	private final Drain announcing;

	private final Drain refreshing;

	private volatile boolean prepared;

	private final Rush rush = new Rush(() -> notices().delivered());

	/**
	 * @param lease true while this relay may run; asked before each round
	 * @param batch how many changes go together
	 * @param idle how long to wait when there was nothing to do
	 */
	public Relay(ChangeGraph changes, CustomerIndex index, Announcement announcement, Freshness freshness,
			BooleanSupplier lease, int batch, Duration idle) {
		this.changes = changes;
		this.index = index;
		this.announcement = announcement;
		this.freshness = freshness;
		this.batch = batch;
		this.delivering = new Drain("relay", lease, this::deliver, idle);
		this.announcing = new Drain("relay-notices", lease, this::announce, idle);
		this.refreshing = new Drain("relay-words", lease, this::refresh, idle.multipliedBy(SELDOM));
	}

	/** Begins. */
	public void start() {
		this.delivering.start();
		this.announcing.start();
		this.refreshing.start();
	}

	/** How the index is served. */
	public RelayProgress progress() {
		return this.delivering.progress();
	}

	/** How those are served who listen. */
	public RelayProgress notices() {
		return this.announcing.progress();
	}

	/** Brings the index up to date with some changes; returns with how many. */
	int deliver() {
		if (!this.prepared) {
			this.index.createIfMissing();
			this.prepared = true;
		}
		var pending = this.changes.pending(this.batch);
		if (pending.isEmpty()) {
			return 0;
		}
		var written = this.index.write(pending.stream().map(Searchable::of).toList());
		this.changes.done(pending);
		this.freshness.delivered(indexed(pending, written));
		return pending.size();
	}

	/**
	 * Brings the words of some customers, and where they stand, to the index; returns
	 * with how many when there may be others. Changes go before them, and in a large load
	 * only a few words go at a time.
	 */
	int refresh() {
		if (!this.prepared || !this.changes.pending(1).isEmpty()) {
			return 0;
		}
		var stale = this.changes.stale(this.rush.isOn() ? this.batch / SHARE : this.batch);
		if (!stale.isEmpty()) {
			var written = this.index.write(stale.stream().map(Searchable::of).toList());
			this.changes.fresh(indexed(stale, written));
		}
		return (stale.size() < this.batch) ? 0 : stale.size();
	}

	/** Passes some notices on; returns with how many. */
	int announce() {
		var notices = this.changes.notices(TOLD_TOGETHER);
		if (!notices.isEmpty()) {
			this.announcement.changed(newest(notices));
			this.changes.forget(notices);
			this.freshness.announced(notices);
		}
		return notices.size();
	}

	/** Of each customer the highest revision: it stands for those before it. */
	private static List<Notice> newest(List<Notice> notices) {
		var newest = new LinkedHashMap<CustomerId, Notice>();
		notices.forEach(notice -> newest.merge(notice.customer(), notice,
				BinaryOperator.maxBy(Comparator.comparingLong(Notice::revision))));
		return List.copyOf(newest.values());
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

	@Override
	public void close() {
		this.delivering.close();
		this.announcing.close();
		this.refreshing.close();
	}

}
