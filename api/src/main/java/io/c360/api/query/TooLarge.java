package io.c360.api.query;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/** A query that is refused before any time is spent on it. */
final class TooLarge extends AbortExecutionException {

	private static final long serialVersionUID = 1L;

	TooLarge(String message) {
		super(message);
	}

	/** Refuses more than there may be of something. */
	static void require(String what, int asked, int most) {
		if (asked > most) {
			throw new TooLarge("The query is too %s: %d of at most %d".formatted(what, asked, most));
		}
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of(ErrorCode.KEY, ErrorCode.TOO_LARGE.name());
	}

}
