package io.c360.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.api.access.Sight;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.profile.GoldenValue;
import org.jspecify.annotations.Nullable;

/** A way to reach the customer as whoever asks may see it. */
record ContactPoint(Medium medium, @Nullable String value, boolean masked, Provenance provenance) {

	private static final Map<Medium, Attribute> NUMBERS = Map.of(Medium.MOBILE, Attribute.MOBILE, Medium.LANDLINE,
			Attribute.LANDLINE, Medium.EMAIL, Attribute.EMAIL);

	/** Every way that the golden profile knows. */
	static List<ContactPoint> of(GoldenProfile golden, Sight sight) {
		var points = new ArrayList<ContactPoint>();
		for (var medium : Medium.values()) {
			var attribute = NUMBERS.get(medium);
			if (attribute != null) {
				golden.all(attribute)
					.forEach(value -> points.add(of(medium, value.value(), value, sight.sees(attribute), sight)));
			}
		}
		golden.all(Attribute.ADDRESS)
			.forEach(street -> points
				.add(of(Medium.POSTAL_ADDRESS, address(golden, street), street, sight.sees(Attribute.ADDRESS), sight)));
		return points;
	}

	private static ContactPoint of(Medium medium, String value, GoldenValue golden, boolean seen, Sight sight) {
		return new ContactPoint(medium, seen ? value : null, !seen, Provenance.of(golden, sight));
	}

	private static String address(GoldenProfile golden, GoldenValue street) {
		return Stream
			.of(golden.first(Attribute.PROVINCE), golden.first(Attribute.CITY), Optional.of(street.value()),
					golden.first(Attribute.POST_CODE))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
	}

	/** The medium only: the value is personal data. */
	@Override
	public String toString() {
		return this.medium.toString();
	}

	/** What it takes to reach somebody. */
	enum Medium {

		/** A mobile number. */
		MOBILE,
		/** A landline number with its area code. */
		LANDLINE,
		/** An e-mail address. */
		EMAIL,
		/** An address for letters, in one line. */
		POSTAL_ADDRESS

	}

}
