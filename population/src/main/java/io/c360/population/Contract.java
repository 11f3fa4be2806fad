package io.c360.population;

import org.jspecify.annotations.Nullable;

/**
 * One subscription of a person; days are days since 1970. It never ends before it starts.
 */
record Contract(String id, Plan plan, @Nullable String msisdn, long start, @Nullable Long end, @Nullable String reason,
		String status, @Nullable Long contractEnd, String account, @Nullable String role) {

	boolean isActiveOn(long day) {
		return this.start <= day && (this.end == null || this.end > day);
	}

}
