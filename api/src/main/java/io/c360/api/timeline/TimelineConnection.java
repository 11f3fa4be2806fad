package io.c360.api.timeline;

import java.util.List;

import io.c360.api.profile.PageInfo;
import io.c360.customer.interaction.Interaction;

/** A page of a timeline, newest first. */
record TimelineConnection(List<Edge> edges, PageInfo pageInfo) {

	static TimelineConnection of(List<Interaction> entries, boolean more, boolean continued) {
		var edges = entries.stream().map(entry -> new Edge(TimelineCursors.of(entry), entry)).toList();
		return new TimelineConnection(edges, PageInfo.of(edges.stream().map(Edge::cursor).toList(), more, continued));
	}

	/** An entry and its place. */
	record Edge(String cursor, Interaction node) {

	}

}
