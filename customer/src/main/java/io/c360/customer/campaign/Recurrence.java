package io.c360.customer.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a campaign comes back every month.
 *
 * @param dayOfMonth on which day it begins; the last day of months that are shorter
 * @param days how many days it lasts; no longer than until it begins again
 * @param phases with which of its days each phase begins, by the name of the phase; 1 is
 * the first
 */
public record Recurrence(Long dayOfMonth, Long days, Map<String, String> phases) {

	public Recurrence {
		phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
	}

}
