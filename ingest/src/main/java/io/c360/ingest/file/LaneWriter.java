package io.c360.ingest.file;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import io.c360.graph.intake.Batch;
import io.c360.graph.intake.Lane;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.intake.BatchDraft;
import io.c360.ingest.intake.PatientIntake;
import org.jspecify.annotations.Nullable;

/** Takes the records of one lane in, in their order, on a thread of its own. */
final class LaneWriter implements AutoCloseable {

	/**
	 * How many batches may wait: enough to keep the writer busy, not enough to fill the
	 * memory.
	 */
	private static final int WAITING = 2;

	private final Lane lane;

	private final long start;

	private final LoadOrder order;

	private final int size;

	private final PatientIntake intake;

	private final Counts counts;

	private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(WAITING);

	private final Thread thread;

	private BatchDraft draft;

	private volatile boolean ended;

	private volatile @Nullable RuntimeException problem;

	LaneWriter(Lane lane, long start, LoadOrder order, int size, PatientIntake intake, Counts counts) {
		this.lane = lane;
		this.start = start;
		this.order = order;
		this.size = size;
		this.intake = intake;
		this.counts = counts;
		this.draft = new BatchDraft(lane, size);
		this.thread = Thread.ofVirtual().name("lane ", 0).start(this::write);
	}

	/** Adds a record; false when an earlier run took it in. */
	boolean add(long position, Decoded decoded, @Nullable String payload) throws InterruptedException {
		if (position < this.start) {
			return false;
		}
		this.draft.add(position, this.order.source(), this.order.kind(), decoded, payload);
		if (this.draft.isFull()) {
			hand(position + 1);
		}
		return true;
	}

	/** Hands over what is left. The lane goes on at {@code upTo} afterwards. */
	void finish(long upTo) throws InterruptedException {
		if (upTo > this.start) {
			hand(upTo);
		}
		this.ended = true;
	}

	/** Waits until everything is taken in. */
	void await() throws InterruptedException {
		this.thread.join();
		rethrow();
	}

	private void hand(long upTo) throws InterruptedException {
		var batch = this.draft.upTo(upTo);
		this.draft = new BatchDraft(this.lane, this.size);
		while (!this.queue.offer(batch, 100, TimeUnit.MILLISECONDS)) {
			rethrow();
		}
	}

	private void rethrow() {
		var failure = this.problem;
		if (failure != null) {
			throw failure;
		}
	}

	private void write() {
		try {
			while (true) {
				var hasEnded = this.ended;
				var batch = this.queue.poll(20, TimeUnit.MILLISECONDS);
				if (batch != null) {
					this.counts.add(this.intake.apply(batch));
				}
				else if (hasEnded) {
					return;
				}
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException failure) {
			this.problem = failure;
		}
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
