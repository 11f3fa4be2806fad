package io.c360.api.group;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.c360.api.access.Sight;
import io.c360.customer.CustomerId;
import io.c360.customer.household.Evidence;
import io.c360.customer.household.Household;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import io.c360.graph.household.HouseholdsPart;
import io.c360.graph.household.KeptHousehold;
import org.jspecify.annotations.Nullable;

/**
 * That a customer belongs to a group.
 *
 * @param derived true for a household that we found out, false for what a source declares
 * @param confidence how probable it is; null for what is declared
 */
record Membership(Group group, String role, List<String> roles, @Nullable String shortNumber, @Nullable Instant from,
		@Nullable Instant to, boolean derived, @Nullable Double confidence, List<Evidence> evidence,
		@Nullable KeptHousehold household) {

	static Membership of(io.c360.graph.group.Membership membership, Sight sight) {
		var link = membership.link();
		var members = membership.members().stream().map(member -> Member.of(member, sight)).toList();
		return new Membership(Group.of(link, members), link.role(), List.of(link.role()), link.shortNumber(),
				link.from(), link.to(), false, null, List.of(), null);
	}

	static Membership of(HouseholdsPart.Belongs belongs, Sight sight) {
		var household = belongs.household();
		var belonging = belongs.belonging();
		var members = household.members().stream().map(member -> Member.of(member, sight)).toList();
		var roles = words(belonging.roles());
		return new Membership(new Group(household.id(), GroupKind.HOUSEHOLD, null, members), roles.getFirst(), roles,
				null, belonging.span().from(), belonging.span().to(), true, belonging.confidence(),
				belonging.evidence(), household);
	}

	private static List<String> words(List<Household.Role> roles) {
		return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * Some people who belong together.
	 *
	 * @param id of a declared group its source and key, of a derived household its own id
	 * @param known the members that were read
	 */
	record Group(String id, GroupKind kind, @Nullable String name, List<Member> known) {

		static Group of(Link link, List<Member> members) {
			return new Group(link.group().toString(), link.groupKind(), link.groupName(), members);
		}

		/** The id only: a name may be personal data. */
		@Override
		public String toString() {
			return this.id;
		}

	}

	/** Somebody who belongs to a group: who it is, not how to reach them. */
	record Member(CustomerId id, @Nullable String displayName, PartyType kind, String role,
			@Nullable String shortNumber) {

		static Member of(io.c360.graph.group.Membership.Member member, Sight sight) {
			var golden = GoldenProfile.of(member.customer().records());
			var name = sight.sees(Attribute.FULL_NAME) ? golden.displayName().orElse(null) : null;
			return new Member(member.customer().id(), name, golden.type(), member.link().role(),
					member.link().shortNumber());
		}

		static Member of(KeptHousehold.Member member, Sight sight) {
			var golden = GoldenProfile.of(member.customer().records());
			var name = sight.sees(Attribute.FULL_NAME) ? golden.displayName().orElse(null) : null;
			return new Member(member.customer().id(), name, golden.type(), words(member.belonging().roles()).getFirst(),
					null);
		}

		/** The id only: a name is personal data. */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

}
