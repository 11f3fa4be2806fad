package io.c360.graph.intake;

import org.jspecify.annotations.Nullable;

/** What a fact is, beside what we know of its id. */
enum Verdict {

	/** Its id is new, or its version is higher. */
	CURRENT,
	/** A version older than the one we have, not seen before. */
	LATE,
	/** Said before in the same words. */
	REPEATED,
	/** Said before in other words. */
	CONFLICTING;

	/** Judges a version and content against the ones that are known. */
	static Verdict of(long version, String hash, @Nullable Known known) {
		if (known == null || version > known.version()) {
			return CURRENT;
		}
		if (version < known.version()) {
			return LATE;
		}
		return known.says(hash) ? REPEATED : CONFLICTING;
	}

	/** The version that we hold of an id. */
	record Known(long version, String hash) {

		boolean says(String content) {
			return isSame(this.hash, content);
		}

	}

	/**
	 * True when a hash that was kept is that of a content: earlier releases kept twice as
	 * much of it.
	 */
	static boolean isSame(String kept, String hash) {
		return kept.startsWith(hash);
	}

}
