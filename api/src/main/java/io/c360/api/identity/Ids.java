package io.c360.api.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;

/** Reads ids that a steward sends. */
final class Ids {

	private static final int MOST = 100;

	private Ids() {
	}

	static RecordId record(String text) {
		try {
			return RecordId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A record is named source/key");
		}
	}

	static Set<RecordId> records(List<String> texts) {
		if (texts.isEmpty() || texts.size() > MOST) {
			throw new CustomerProblem.Invalid("Each side needs 1 to " + MOST + " records");
		}
		return texts.stream().map(Ids::record).collect(Collectors.toUnmodifiableSet());
	}

	static CustomerId customer(String text) {
		try {
			return CustomerId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

}
