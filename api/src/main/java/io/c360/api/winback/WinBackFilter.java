package io.c360.api.winback;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.c360.customer.winback.Leaver;
import org.jspecify.annotations.Nullable;

/** Whom to look for. */
record WinBackFilter(@Nullable List<String> reasons, @Nullable LocalDate since, @Nullable Long monthly) {

	static final WinBackFilter EVERYBODY = new WinBackFilter(null, null, null);

	boolean keeps(Leaver leaver) {
		var said = (leaver.reason() != null) ? leaver.reason().toUpperCase(Locale.ROOT) : "UNKNOWN";
		return (this.reasons == null || this.reasons.isEmpty() || this.reasons.contains(said))
				&& (this.since == null || !leaver.left().isBefore(this.since))
				&& (this.monthly == null || leaver.monthly() >= this.monthly);
	}

}
