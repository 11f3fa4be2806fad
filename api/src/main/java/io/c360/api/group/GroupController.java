package io.c360.api.group;

import java.util.List;

import io.c360.api.access.Sight;
import io.c360.api.profile.Asked;
import io.c360.customer.link.GroupKind;
import io.c360.graph.group.GroupGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

@Controller
class GroupController {

	private static final int COUNTED = 2_000;

	private static final int SOME = 20;

	private final GroupGraph groups;

	GroupController(GroupGraph groups) {
		this.groups = groups;
	}

	@QueryMapping
	Membership.@Nullable Group group(@Argument String id, Authentication viewer) {
		var sight = Sight.of(viewer);
		return this.groups.find(id)
			.map(link -> Membership.Group.of(link,
					this.groups.members(id, "", SOME)
						.stream()
						.map(member -> Membership.Member.of(member, sight))
						.toList()))
			.orElse(null);
	}

	@SchemaMapping(typeName = "Group")
	GroupMemberConnection allMembers(Membership.Group group, @Argument int first, @Argument @Nullable String after,
			Authentication viewer) {
		var size = Asked.pageSize(first);
		var found = this.groups.members(group.id(), (after != null) ? GroupMemberConnection.place(after) : "",
				size + 1);
		return GroupMemberConnection.of(found, size, after != null, Sight.of(viewer));
	}

	@SchemaMapping(typeName = "Group")
	GroupGraph.@Nullable CallsWithin callsWithin(Membership.Group group) {
		return (group.kind() == GroupKind.SHORT_NUMBER_NETWORK) ? this.groups.callsWithin(group.id(), COUNTED) : null;
	}

}
