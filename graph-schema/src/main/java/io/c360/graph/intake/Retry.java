package io.c360.graph.intake;

import io.c360.customer.SourceFact;
import org.jspecify.annotations.Nullable;

/** A reject that was read again. */
public sealed interface Retry {

	/** Which reject. */
	String reject();

	/** Now it follows its contract. */
	record Understood(String reject, SourceFact fact, String hash) implements Retry {
	}

	/** It still does not. */
	record Refused(String reject, String code, @Nullable String field, String reason) implements Retry {
	}

}
