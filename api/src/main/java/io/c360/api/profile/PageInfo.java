package io.c360.api.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a connection ends.
 *
 * @param hasPreviousPage true when the page was asked for by a cursor
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

	/** About a page with these cursors. */
	public static PageInfo of(List<String> cursors, boolean more, boolean continued) {
		return cursors.isEmpty() ? new PageInfo(more, continued, null, null)
				: new PageInfo(more, continued, cursors.getFirst(), cursors.getLast());
	}

}
