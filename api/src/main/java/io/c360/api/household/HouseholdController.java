package io.c360.api.household;

import java.util.List;

import io.c360.api.access.Sight;
import io.c360.api.profile.Asked;
import io.c360.customer.household.MainNumber;
import io.c360.customer.household.PlanCandidate;
import io.c360.graph.household.HouseholdGraph;
import io.c360.graph.household.KeptHousehold;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

@Controller
class HouseholdController {

	private final HouseholdGraph households;

	HouseholdController(HouseholdGraph households) {
		this.households = households;
	}

	@QueryMapping
	@Nullable KeptHousehold household(@Argument String id) {
		return this.households.find(id, 1).orElse(null);
	}

	@SchemaMapping(typeName = "Household")
	List<HouseholdMember> members(KeptHousehold household, @Argument int first, Authentication viewer) {
		var sight = Sight.of(viewer);
		return this.households.find(household.id(), Asked.pageSize(first))
			.map(KeptHousehold::members)
			.orElse(List.of())
			.stream()
			.map(member -> HouseholdMember.of(member, sight))
			.toList();
	}

	@SchemaMapping(typeName = "Household")
	HouseholdNumber.@Nullable Main mainNumber(KeptHousehold household) {
		return MainNumber.of(this.households.lines(household.id())).map(HouseholdNumber.Main::of).orElse(null);
	}

	@SchemaMapping(typeName = "Household")
	List<HouseholdNumber.Candidate> familyPlanCandidates(KeptHousehold household) {
		return PlanCandidate.of(this.households.lines(household.id()))
			.stream()
			.map(HouseholdNumber.Candidate::of)
			.toList();
	}

}
