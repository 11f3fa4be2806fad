package io.c360.api.audit;

import java.time.Instant;
import java.util.List;

import io.c360.customer.audit.Reading;
import io.c360.graph.audit.AuditedReading;
import org.jspecify.annotations.Nullable;

/** A reading as a privacy officer sees it. */
record AuditedRead(long sequence, Instant at, String who, List<String> roles, String purpose, @Nullable String customer,
		List<String> fields, Reading.Outcome outcome, String hash) {

	static AuditedRead of(AuditedReading kept) {
		var reading = kept.reading();
		return new AuditedRead(kept.sequence(), reading.at(), reading.who(), reading.roles(), reading.purpose(),
				reading.customer(), reading.fields(), reading.outcome(), kept.hash());
	}

}
