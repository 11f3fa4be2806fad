package io.c360.graph.intake;

import org.jspecify.annotations.Nullable;

/** What became of one record. */
public sealed interface Answer {

	/** Where the record stood in its lane. */
	long position();

	/** It changed what we know. */
	record Applied(long position) implements Answer {
	}

	/** We knew it already. */
	record Duplicate(long position) implements Answer {
	}

	/** It was kept aside. */
	record Rejected(long position, String code, @Nullable String field, String reason) implements Answer {
	}

}
