package io.c360.api.timeline;

import java.util.List;
import java.util.function.ToIntFunction;

import io.c360.api.profile.PageInfo;
import io.c360.graph.timeline.Timeline;
import io.c360.graph.timeline.TimelinePage;

/**
 * A page of a timeline, newest first.
 *
 * @param newer how many entries are newer than a cursor
 */
record TimelineConnection(List<Edge> edges, PageInfo pageInfo, ToIntFunction<String> newer) {

	static TimelineConnection of(Timeline timeline, TimelinePage page, ToIntFunction<String> newer) {
		var edges = timeline.entries()
			.stream()
			.map(entry -> new Edge(TimelineCursors.of(entry), TimelineNodes.of(entry)))
			.toList();
		var hasOlder = page.backward() ? page.before() != null : timeline.hasMore();
		var hasNewer = page.backward() ? timeline.hasMore() : page.after() != null;
		return new TimelineConnection(edges, PageInfo.of(edges.stream().map(Edge::cursor).toList(), hasOlder, hasNewer),
				newer);
	}

	/** An entry and its place. */
	record Edge(String cursor, TimelineNode node) {

	}

}
