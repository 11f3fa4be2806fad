package io.c360.graph.group;

import java.util.List;

import io.c360.customer.link.Link;
import io.c360.graph.profile.CustomerView;

/** A group that the customer belongs to, by the link that says so. */
public record Membership(Link link, List<Member> members) {

	/** A member of a group, by the link that says so. */
	public record Member(CustomerView customer, Link link) {
	}

}
