package io.c360.search;

import java.util.List;

/**
 * One page of those who may be meant, most probable first.
 *
 * @param more whether others follow
 * @param total how many there are; counted no further than {@link #COUNTED}
 */
public record SearchPage(List<SearchHit> hits, boolean more, int total) {

	/** Where counting stops. */
	public static final int COUNTED = 1000;

	public SearchPage {
		hits = List.copyOf(hits);
	}

}
