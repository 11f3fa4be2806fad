package io.c360.api.group;

import io.c360.customer.lifecycle.StageRules;
import io.c360.graph.position.PositionGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GroupStandings {

	private final PositionGraph positions;

	private final StageRules rules;

	GroupStandings(PositionGraph positions, StageRules rules) {
		this.positions = positions;
		this.rules = rules;
	}

	@SchemaMapping(typeName = "Group")
	@Nullable GroupStanding standing(Membership.Group group) {
		var members = isDerived(group) ? this.positions.ofHousehold(group.id()) : this.positions.ofGroup(group.id());
		return GroupStanding.of(members, this.rules.confirmMonths());
	}

	/** What a source declares is named by source and key. */
	private static boolean isDerived(Membership.Group group) {
		return group.id().indexOf('/') < 0;
	}

}
