package io.c360.graph.profile;

import java.time.Instant;
import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.link.Link;
import io.c360.customer.party.Party;
import io.c360.customer.subscription.Subscription;

/**
 * A customer as the graph knows them at one revision; what was not selected is empty.
 *
 * @param changedAt when the customer last changed
 * @param records what sources say of the customer
 */
public record CustomerView(CustomerId id, long revision, Instant changedAt, List<Party> records,
		List<Subscription> subscriptions, List<Complaint> complaints, List<Membership> groups, Timeline timeline) {

	/** The id and revision only: the rest is personal data. */
	@Override
	public String toString() {
		return this.id + "@" + this.revision;
	}

	/** A group that the customer belongs to, by the link that says so. */
	public record Membership(Link link, List<Member> members) {
	}

	/** A member of a group, by the link that says so. */
	public record Member(CustomerView customer, Link link) {
	}

	/** A page of the timeline, newest first. */
	public record Timeline(List<Interaction> entries, boolean hasMore) {
	}

}
