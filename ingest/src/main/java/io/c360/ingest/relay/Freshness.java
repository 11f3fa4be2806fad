package io.c360.ingest.relay;

import java.util.List;

import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.change.Notice;

/** Hears what was delivered, to know how long it took. */
public interface Freshness {

	/** Nobody asks. */
	Freshness UNASKED = new Freshness() {

		@Override
		public void delivered(List<ChangedCustomer> customers) {
		}

		@Override
		public void announced(List<Notice> notices) {
		}

	};

	/** The index has these customers. */
	void delivered(List<ChangedCustomer> customers);

	/** Those who listen were told. */
	void announced(List<Notice> notices);

}
