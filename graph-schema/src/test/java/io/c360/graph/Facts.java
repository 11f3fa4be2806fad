package io.c360.graph;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.graph.intake.Received;

/** Facts for tests, and how a lane would hand them on. */
public final class Facts {

	private static final AtomicLong POSITION = new AtomicLong();

	private Facts() {
	}

	/** A party that is named by its record. */
	public static PartyReference of(String record) {
		return new PartyReference.ByRecord(RecordId.parse(record));
	}

	/** An enquiry at the hotline. */
	public static Interaction interaction(String id, PartyReference party, Instant at) {
		return new Interaction(RecordId.parse(id), party, at, "hotline", "inbound", "enquiry", "asked", null, null,
				null, null, null);
	}

	/** An active subscription on a number. */
	public static Subscription subscription(String id, long version, String record, String msisdn) {
		return new Subscription(RecordId.parse(id), version, of(record), "plan", null, SubscriptionStatus.ACTIVE,
				msisdn, null, null, null, null, null, null, null, null, Map.of());
	}

	/** Membership of a household. */
	public static Link household(String id, String record, String group, String role) {
		return new Link(RecordId.parse(id), 0, of(record), RecordId.parse(group), GroupKind.HOUSEHOLD, "home", role,
				null, null, null);
	}

	/** The next record of a lane; its content is all that the fact says. */
	public static Received received(SourceFact fact) {
		return new Received(POSITION.incrementAndGet(), fact, Integer.toHexString(fact.hashCode()));
	}

}
