package io.c360.api.query;

import java.util.Map;

/** The closed list of codes that clients can rely on, in {@code extensions.code}. */
enum ErrorCode {

	/** There is no such thing. */
	NOT_FOUND,
	/** The key fits more than one customer. */
	AMBIGUOUS,
	/** What was asked for cannot be understood. */
	INVALID,
	/** It contradicts something that is known or was decided before. */
	CONFLICT,
	/** More is given away than the rank allows. */
	OVER_AUTHORITY,
	/** The part that answers this is away for the moment. */
	UNAVAILABLE,
	/** The query is too deep, too wide or too long, or costs too much. */
	TOO_LARGE,

	/** The answer took too long; a part of it may be there. */
	TIMEOUT,

	/** More was asked over a while than this client and role may ask. */
	RATE_LIMITED,

	/** The document is not one that the client is known to send. */
	UNKNOWN_DOCUMENT,
	/** No token, or not a valid one. */
	UNAUTHENTICATED,
	/** The roles do not allow it. */
	FORBIDDEN,
	/** A mistake of ours. */
	INTERNAL;

	static final String KEY = "code";

	Map<String, Object> extensions() {
		return Map.of(KEY, name());
	}

}
