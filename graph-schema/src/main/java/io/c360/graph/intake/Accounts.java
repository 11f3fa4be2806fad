package io.c360.graph.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;

/** Counts what became of the records of one batch. */
final class Accounts {

	private final Map<Account, long[]> counts = new HashMap<>();

	void add(String source, Kind kind, Answer answer) {
		var count = this.counts.computeIfAbsent(new Account(source, kind), account -> new long[3]);
		count[switch (answer) {
			case Answer.Applied _ -> 0;
			case Answer.Duplicate _ -> 1;
			case Answer.Rejected _ -> 2;
		}]++;
	}

	List<Map<String, Object>> rows() {
		return this.counts.entrySet()
			.stream()
			.map(entry -> Map.<String, Object>of("source", entry.getKey().source(), "kind",
					entry.getKey().kind().name(), "received",
					entry.getValue()[0] + entry.getValue()[1] + entry.getValue()[2], "applied", entry.getValue()[0],
					"duplicate", entry.getValue()[1], "rejected", entry.getValue()[2]))
			.toList();
	}

	private record Account(String source, Kind kind) {
	}

}
