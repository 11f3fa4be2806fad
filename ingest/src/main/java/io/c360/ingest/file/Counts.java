package io.c360.ingest.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.c360.graph.intake.Answer;
import org.jspecify.annotations.Nullable;

/** What became of the records of a file so far. */
final class Counts {

	private final Watcher watcher;

	private long applied;

	private long duplicate;

	private long rejected;

	Counts(Watcher watcher) {
		this.watcher = watcher;
	}

	synchronized void add(List<Answer> answers) {
		for (var answer : answers) {
			switch (answer) {
				case Answer.Applied _ -> this.applied++;
				case Answer.Duplicate _ -> this.duplicate++;
				case Answer.Rejected rejection -> {
					this.rejected++;
					this.watcher.rejected(rejection);
				}
			}
		}
		this.watcher.progress(this.applied + this.duplicate + this.rejected);
	}

	synchronized LoadReport report(long passedOver, Map<String, Long> blanks, Duration took,
			@Nullable String brokenOff) {
		return new LoadReport(this.applied, this.duplicate, this.rejected, passedOver, blanks, took, brokenOff);
	}

}
