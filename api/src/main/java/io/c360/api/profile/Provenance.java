package io.c360.api.profile;

import java.time.Instant;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.profile.GoldenValue;
import org.jspecify.annotations.Nullable;

/** Where a value comes from. */
record Provenance(String source, String record, @Nullable Instant updatedAt, GoldenValue.Rule rule,
		List<String> alsoBy) {

	static Provenance of(GoldenValue value, Sight sight) {
		return new Provenance(value.record().source(), sight.text(value.record()), value.at(), value.rule(),
				value.alsoBy().stream().map(sight::text).toList());
	}

}
