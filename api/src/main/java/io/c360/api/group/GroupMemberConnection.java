package io.c360.api.group;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.api.profile.PageInfo;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;

/** A page of the members of a group. */
record GroupMemberConnection(List<Edge> edges, PageInfo pageInfo) {

	static GroupMemberConnection of(List<io.c360.graph.group.Membership.Member> found, int size, boolean continued,
			Sight sight) {
		var edges = found.stream()
			.limit(size)
			.map(member -> new Edge(cursor(member.link().id()), Membership.Member.of(member, sight)))
			.toList();
		return new GroupMemberConnection(edges,
				PageInfo.of(edges.stream().map(Edge::cursor).toList(), found.size() > size, continued));
	}

	private static String cursor(RecordId link) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(link.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The link that a cursor stands for.
	 * @throws CustomerProblem.Invalid when it is not a cursor of such a page
	 */
	static String place(String cursor) {
		try {
			return RecordId.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)).toString();
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("This cursor is not one that a page of members returned");
		}
	}

	/** A member and its place. */
	record Edge(String cursor, Membership.Member node) {

	}

}
