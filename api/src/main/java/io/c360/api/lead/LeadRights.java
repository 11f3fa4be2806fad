package io.c360.api.lead;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Role;
import io.c360.api.access.Viewer;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadEventType;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter what about a lead (G10): the outbound centre, the store, the service
 * desk.
 */
final class LeadRights {

	private static final Set<LeadEventType> OUTBOUND = EnumSet.of(LeadEventType.CALLED, LeadEventType.INTENT,
			LeadEventType.DISPATCHED, LeadEventType.ORDERED, LeadEventType.REFUSED, LeadEventType.QUALITY_PASSED,
			LeadEventType.QUALITY_FAILED, LeadEventType.PRINTED, LeadEventType.ENTERED, LeadEventType.UNDELIVERED,
			LeadEventType.ACTIVATED, LeadEventType.NOTED);

	private static final Set<LeadEventType> STORE = EnumSet.of(LeadEventType.CALLED, LeadEventType.RECEIVED,
			LeadEventType.CONFIRMED, LeadEventType.ARRIVED, LeadEventType.REFUSED, LeadEventType.GIFT_GIVEN,
			LeadEventType.ACTIVATED, LeadEventType.NOTED);

	private static final Set<LeadEventType> HOTLINE = EnumSet.of(LeadEventType.INTENT, LeadEventType.DISPATCHED,
			LeadEventType.REFUSED, LeadEventType.NOTED);

	private static final Map<Role, Set<LeadEventType>> RIGHTS = Map.of(Role.WINBACK_AGENT, OUTBOUND, Role.STORE_CLERK,
			STORE, Role.SERVICE_REP, HOTLINE);

	private static final Map<Role, String> CHANNELS = Map.of(Role.WINBACK_AGENT, "outbound-call", Role.STORE_CLERK,
			"store", Role.SERVICE_REP, "hotline");

	private LeadRights() {
	}

	/**
	 * Refuses what is somebody else's to do.
	 * @param lead null when it is new
	 */
	static void require(Viewer viewer, LeadEventType type, @Nullable Lead lead) {
		if (viewer.roles().stream().noneMatch(role -> RIGHTS.getOrDefault(role, Set.of()).contains(type))) {
			throw new AccessRefusal("Your roles do not enter this about a lead");
		}
		boolean elsewhere = viewer.roles()
			.stream()
			.anyMatch(role -> role != Role.STORE_CLERK && RIGHTS.getOrDefault(role, Set.of()).contains(type));
		if (!elsewhere && type != LeadEventType.ARRIVED && lead != null && lead.store() != null) {
			requireStore(viewer, lead.store());
		}
	}

	/** Where whoever enters something works; null when that is not clear. */
	static @Nullable String channel(Viewer viewer) {
		var channels = viewer.roles().stream().map(CHANNELS::get).filter(Objects::nonNull).toList();
		return (channels.size() == 1) ? channels.getFirst() : null;
	}

	/** Whoever serves one store sees its work only. */
	static void requireStore(Viewer viewer, String store) {
		if (viewer.store() != null && !viewer.store().equals("*") && !viewer.store().equals(store)) {
			throw new AccessRefusal("This is with another store than yours");
		}
	}

}
