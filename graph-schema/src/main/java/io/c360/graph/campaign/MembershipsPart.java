package io.c360.graph.campaign;

import java.util.Comparator;
import java.util.List;

import io.c360.customer.campaign.AudienceMember;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** The audiences that the customer belongs to, by the id of the wave. */
public record MembershipsPart() implements ProfilePart<List<MembershipsPart.Membership>> {

	private static final Cypher MEMBERSHIPS = Cypher.of(MembershipsPart.class, "memberships.part");

	@Override
	public Cypher subquery() {
		return MEMBERSHIPS;
	}

	@Override
	public List<Membership> read(Value part) {
		return part.asList(node -> new Membership(node.get("wave").asString(), WaveProperties.member(node)))
			.stream()
			.sorted(Comparator.comparing(Membership::wave))
			.toList();
	}

	/** A place in an audience. */
	public record Membership(String wave, AudienceMember member) {
	}

}
