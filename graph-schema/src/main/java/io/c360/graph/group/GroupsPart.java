package io.c360.graph.group;

import java.util.List;
import java.util.Map;

import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/**
 * The groups that the customer belongs to, in no particular order.
 *
 * @param members how many members of each group; 0 for none
 */
public record GroupsPart(int members) implements ProfilePart<List<Membership>> {

	private static final Cypher GROUPS = Cypher.of(GroupsPart.class, "groups.part");

	@Override
	public Cypher subquery() {
		return GROUPS;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("members", this.members);
	}

	@Override
	public List<Membership> read(Value part) {
		return part.asList(GroupsPart::membership);
	}

	private static Membership membership(Value group) {
		return new Membership(FactCodecs.LINK.read(group.get("link")), group.get("members").asList(GroupsPart::member));
	}

	private static Membership.Member member(Value member) {
		return new Membership.Member(CustomerView.of(member.get("customer"), member.get("revision"),
				member.get("changedAt"), member.get("records")), FactCodecs.LINK.read(member.get("link")));
	}

}
