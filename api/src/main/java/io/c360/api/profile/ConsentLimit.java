package io.c360.api.profile;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.api.access.Viewer;
import io.c360.customer.consent.ContactPermission;
import io.c360.customer.party.Attribute;
import io.c360.graph.consent.ConsentsPart;
import io.c360.graph.profile.CustomerView;

/**
 * For purposes that need consent, shows of the contact data only those on which the
 * customer may be contacted.
 */
final class ConsentLimit {

	private static final ConsentsPart CONSENTS = new ConsentsPart();

	/** What it takes to judge. */
	static final Set<ConsentsPart> PARTS = Set.of(CONSENTS);

	/** The channels that an attribute is good for: one that is allowed suffices. */
	private static final Map<Attribute, List<String>> CHANNELS = Map.of(Attribute.MOBILE,
			List.of("sms", "outbound-call"), Attribute.LANDLINE, List.of("outbound-call"), Attribute.EMAIL,
			List.of("email"), Attribute.ADDRESS, List.of("letter"));

	private final InstantSource clock;

	ConsentLimit(InstantSource clock) {
		this.clock = clock;
	}

	/** The customer as whoever asks may see them for their purpose. */
	CustomerAnswer answer(CustomerView customer, Viewer viewer) {
		if (!viewer.purpose().needsConsent()) {
			return new CustomerAnswer(customer, viewer.sight());
		}
		var now = this.clock.instant();
		var said = customer.part(CONSENTS);
		var refused = CHANNELS.entrySet()
			.stream()
			.filter(reached -> reached.getValue()
				.stream()
				.noneMatch(channel -> ContactPermission.of(said, viewer.purpose().name(), channel, now).allowed()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
		return new CustomerAnswer(customer, viewer.sight().hiding(refused));
	}

}
