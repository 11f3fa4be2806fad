package io.c360.customer.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import io.c360.customer.complaint.Complaint;
import io.c360.customer.value.ServedContact;

/**
 * What service a customer needs, by how they came to us within half a year (C14).
 * Everybody is in exactly one segment: the first rule that holds decides.
 *
 * @param because which rule, in a few words
 * @param contacts how often they came of themselves
 */
public record ServiceSegment(Kind kind, String because, int contacts, int complaints) {

	/** The segments, in the order of their rules. */
	public enum Kind {

		/** Complained twice and more. */
		COMPLAINING,
		/** Did not come at all. */
		QUIET,
		/** Most of their contacts need nobody of ours. */
		SELF_SERVING,
		/** Most of their contacts are in a store. */
		VISITING,
		/** Most of their contacts are calls. */
		CALLING,
		/** None of these. */
		MIXED

	}

	private static final Duration LOOKED_BACK = Duration.ofDays(182);

	private static final int MANY_COMPLAINTS = 2;

	private static final double MOST = 0.5;

	private static final Set<String> SELF = Set.of("app", "online-hall", "sms", "web-push", "weibo");

	private static final Set<String> STORE = Set.of("store", "till");

	private static final Set<String> CALL = Set.of("hotline", "outbound-call");

	/** The segment of a customer. */
	public static ServiceSegment of(Collection<ServedContact> contacts, Collection<Complaint> complaints, Instant now) {
		var since = now.minus(LOOKED_BACK);
		var raised = (int) complaints.stream().filter(complaint -> complaint.creationDate().isAfter(since)).count();
		var came = contacts.stream()
			.filter(contact -> contact.at().isAfter(since) && !"outbound".equals(contact.direction()))
			.map(contact -> String.valueOf(contact.channel()))
			.toList();
		if (raised >= MANY_COMPLAINTS) {
			return new ServiceSegment(Kind.COMPLAINING, raised + " complaints in half a year", came.size(), raised);
		}
		if (came.isEmpty()) {
			return new ServiceSegment(Kind.QUIET, "no contact in half a year", 0, raised);
		}
		var kind = isMost(came, SELF) ? Kind.SELF_SERVING
				: isMost(came, STORE) ? Kind.VISITING : isMost(came, CALL) ? Kind.CALLING : Kind.MIXED;
		return new ServiceSegment(kind, came.size() + " contacts in half a year", came.size(), raised);
	}

	private static boolean isMost(Collection<String> came, Set<String> channels) {
		return came.stream().filter(channels::contains).count() > MOST * came.size();
	}

}
