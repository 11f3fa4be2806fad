package io.c360.api.group;

import java.time.Instant;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import org.jspecify.annotations.Nullable;

/** That a customer belongs to a group. */
record Membership(Group group, String role, @Nullable String shortNumber, @Nullable Instant from,
		@Nullable Instant to) {

	static Membership of(io.c360.graph.group.Membership membership, Sight sight) {
		var link = membership.link();
		var members = membership.members().stream().map(member -> Member.of(member, sight)).toList();
		return new Membership(Group.of(link, members), link.role(), link.shortNumber(), link.from(), link.to());
	}

	/**
	 * Some people who belong together.
	 *
	 * @param known the members that were read
	 */
	record Group(RecordId id, GroupKind kind, @Nullable String name, List<Member> known) {

		static Group of(Link link, List<Member> members) {
			return new Group(link.group(), link.groupKind(), link.groupName(), members);
		}

		/** The id only: a name may be personal data. */
		@Override
		public String toString() {
			return this.id.toString();
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

		/** The id only: a name is personal data. */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

}
