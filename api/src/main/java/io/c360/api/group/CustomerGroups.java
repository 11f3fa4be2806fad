package io.c360.api.group;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.link.GroupKind;
import io.c360.graph.group.GroupsPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerGroups implements CustomerField {

	/** What stewards decide is evidence of a household, not a group. */
	private static final String DECISIONS = "c360";

	@Override
	public String name() {
		return "groups";
	}

	@Override
	public Set<GroupsPart> parts(Asked asked) {
		return Set.of(part(asked.fields()));
	}

	@SchemaMapping(typeName = "Customer")
	List<Membership> groups(CustomerAnswer customer, @Argument @Nullable GroupKind kind,
			DataFetchingEnvironment environment) {
		return customer.part(part(environment.getSelectionSet()))
			.stream()
			.filter(membership -> !membership.link().group().source().equals(DECISIONS))
			.filter(membership -> kind == null || membership.link().groupKind() == kind)
			.sorted(Comparator.comparing(membership -> membership.link().id()))
			.map(membership -> Membership.of(membership, customer.sight()))
			.toList();
	}

	@SchemaMapping(typeName = "Group")
	List<Membership.Member> members(Membership.Group group, @Argument int first) {
		return group.known().stream().limit(first).toList();
	}

	/** As many members as the largest of the pages of members that are asked for. */
	static GroupsPart part(DataFetchingFieldSelectionSet fields) {
		return new GroupsPart(fields.getFields("group/members")
			.stream()
			.map(SelectedField::getArguments)
			.mapToInt(arguments -> Asked.pageSize(arguments.get("first")))
			.max()
			.orElse(0));
	}

}
