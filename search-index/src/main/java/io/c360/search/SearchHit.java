package io.c360.search;

import java.util.List;

import io.c360.customer.CustomerId;

/**
 * Somebody who may be meant.
 *
 * @param matched what they were found by, the strongest first; never empty
 * @param highlights where in what was said they were found; none when they were found
 * otherwise
 * @param cursor where to go on after them
 */
public record SearchHit(CustomerId id, List<MatchedOn> matched, List<Highlight> highlights, SearchCursor cursor) {

	public SearchHit {
		matched = List.copyOf(matched);
		highlights = List.copyOf(highlights);
	}

}
