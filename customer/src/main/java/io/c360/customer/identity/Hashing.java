package io.c360.customer.identity;

/** A 64-bit hash that is the same on every machine and in every run. */
final class Hashing {

	private Hashing() {
	}

	static long of(String text) {
		var hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return mix(hash);
	}

	static long mix(long value) {
		var z = value;
		z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}

	static long combine(long a, long b) {
		return mix(a * 31 + b + 0x9e3779b97f4a7c15L);
	}

}
