package io.c360.ingest.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.c360.customer.SourceFact;
import io.c360.graph.intake.Lane;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.intake.PatientIntake;
import org.jspecify.annotations.Nullable;

/** The writers of one file's lanes, and what they counted. */
final class LaneWriters implements AutoCloseable {

	private final List<LaneWriter> writers = new ArrayList<>();

	private final Counts counts;

	private long passedOver;

	private long position;

	LaneWriters(List<Lane> lanes, List<Long> starts, LoadOrder order, int batch, PatientIntake intake,
			Watcher watcher) {
		this.counts = new Counts(watcher);
		for (var i = 0; i < lanes.size(); i++) {
			this.writers.add(new LaneWriter(lanes.get(i), starts.get(i), order, batch, intake, this.counts));
		}
	}

	/** Hands a record to its lane. */
	void add(long position, Decoded decoded, @Nullable String payload) throws InterruptedException {
		this.position = position;
		var index = (decoded instanceof Decoded.Accepted accepted)
				? Math.floorMod(key(accepted.fact()).hashCode(), this.writers.size()) : 0;
		if (!this.writers.get(index).add(position, decoded, payload)) {
			this.passedOver++;
		}
	}

	/**
	 * Versions of one fact meet in order. Events of one party meet in one lane, as they
	 * do in a topic: the writers of two lanes never wait for the same record. What has no
	 * key goes to the first lane.
	 */
	private static String key(SourceFact fact) {
		var party = fact.party();
		return (fact.kind().isVersioned() || party == null) ? fact.id().key() : party.record().key();
	}

	/**
	 * Takes in what is left and waits for it.
	 * @param end where the lanes stand from now on; null for behind the last record
	 */
	void finish(@Nullable Long end) throws InterruptedException {
		for (var writer : this.writers) {
			writer.finish((end != null) ? end : this.position + 1);
		}
		for (var writer : this.writers) {
			writer.await();
		}
	}

	LoadReport report(Map<String, Long> blanks, Duration took, @Nullable String brokenOff) {
		return this.counts.report(this.passedOver, blanks, took, brokenOff);
	}

	/** Stops what is not finished. */
	@Override
	public void close() {
		this.writers.forEach(LaneWriter::close);
	}

}
