package io.c360.api.group;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.household.Household;
import io.c360.customer.link.GroupKind;
import io.c360.graph.household.HouseholdsPart;
import io.c360.graph.profile.ProfilePart;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Households that sources declare, and those that we found out. */
@Controller
class CustomerHouseholds implements CustomerField {

	private static final String DECLARED = "declared";

	private final CustomerGroups groups;

	CustomerHouseholds(CustomerGroups groups) {
		this.groups = groups;
	}

	@Override
	public String name() {
		return "households";
	}

	@Override
	public Set<? extends ProfilePart<?>> parts(Asked asked) {
		return Set.of(CustomerGroups.part(asked.fields()),
				new HouseholdsPart(CustomerGroups.part(asked.fields()).members()));
	}

	@SchemaMapping(typeName = "Customer")
	List<Membership> households(CustomerAnswer customer, @Argument boolean includeShared,
			DataFetchingEnvironment environment) {
		var declared = this.groups.groups(customer, GroupKind.HOUSEHOLD, environment);
		var part = new HouseholdsPart(CustomerGroups.part(environment.getSelectionSet()).members());
		var derived = customer.part(part)
			.stream()
			.filter(one -> includeShared || one.household().kind() == Household.Kind.HOUSEHOLD)
			.map(one -> Membership.of(one, customer.sight()))
			.sorted(Comparator.comparing((Membership one) -> one.to() != null)
				.thenComparing(one -> Objects.requireNonNull(one.household()).id()))
			.toList();
		var repeated = declared.size() <= derived.stream().filter(CustomerHouseholds::isAsDeclared).count();
		return repeated ? derived : Stream.concat(declared.stream(), derived.stream()).toList();
	}

	/** Found with what a source declares: the same people are not told twice. */
	private static boolean isAsDeclared(Membership derived) {
		return derived.evidence().stream().anyMatch(part -> part.feature().equals(DECLARED) && part.bits() > 0);
	}

}
