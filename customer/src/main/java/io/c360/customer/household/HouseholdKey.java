package io.c360.customer.household;

import java.util.List;

/**
 * What two people must share to be compared at all.
 *
 * @param cap how many may share it before it says nothing
 */
public record HouseholdKey(long id, int cap) {

	static HouseholdKey of(int cap, String what, String... values) {
		var hash = mix(0xcbf29ce484222325L, what);
		for (var value : List.of(values)) {
			hash = mix(hash ^ 0x1f, value);
		}
		return new HouseholdKey(hash, cap);
	}

	private static long mix(long seed, String text) {
		var hash = seed;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 32;
		hash *= 0x9e3779b97f4a7c15L;
		return hash ^ (hash >>> 29);
	}

}
