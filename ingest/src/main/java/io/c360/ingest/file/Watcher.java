package io.c360.ingest.file;

import io.c360.graph.intake.Answer;

/** Hears how a load goes on. Called by several threads, one at a time. */
public interface Watcher {

	/** So many records were taken in so far. */
	void progress(long received);

	/** A record was rejected. */
	void rejected(Answer.Rejected answer);

}
