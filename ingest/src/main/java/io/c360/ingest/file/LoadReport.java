package io.c360.ingest.file;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param passedOver records that were taken in by an earlier run
 * @param blanks how often each column was blank
 * @param brokenOff why the file could not be read to its end; null when it was
 */
public record LoadReport(long applied, long duplicate, long rejected, long passedOver, Map<String, Long> blanks,
		Duration took, @Nullable String brokenOff) {

	/** How many records were taken in by this run. */
	public long received() {
		return this.applied + this.duplicate + this.rejected;
	}

	/** True when all of it was read and nothing was rejected. */
	public boolean isClean() {
		return this.rejected == 0 && this.brokenOff == null;
	}

}
