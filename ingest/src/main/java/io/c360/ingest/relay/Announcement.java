package io.c360.ingest.relay;

import java.util.List;

import io.c360.graph.change.ChangedCustomer;

/** Tells whoever listens that customers changed. */
@FunctionalInterface
public interface Announcement {

	/** Nobody listens. */
	Announcement NONE = customers -> {
	};

	/**
	 * Returns when everything is delivered.
	 * @throws RuntimeException when it is not; all of it is announced again later
	 */
	void changed(List<ChangedCustomer> customers);

}
