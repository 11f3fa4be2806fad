package io.c360.ingest.relay;

import java.util.List;

import io.c360.graph.change.Notice;

/** Tells whoever listens that customers changed. */
@FunctionalInterface
public interface Announcement {

	/** Nobody listens. */
	Announcement NONE = notices -> {
	};

	/**
	 * Returns when everything is delivered.
	 * @throws RuntimeException when it is not; all of it is announced again later
	 */
	void changed(List<Notice> notices);

}
