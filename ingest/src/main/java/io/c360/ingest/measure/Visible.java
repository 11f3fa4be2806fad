package io.c360.ingest.measure;

import java.time.Duration;

/** Hears when records can be seen. */
@FunctionalInterface
public interface Visible {

	/** So many records can be seen so long after they arrived. */
	void after(Duration took, int records);

}
