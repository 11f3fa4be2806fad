package io.c360.customer.campaign;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order the waves of a campaign reach customers (E15): first who has a mobile
 * number and broadband, then who has one of them, and those who are new last. A wave may
 * reach several at once.
 */
public final class WaveOrder {

	private WaveOrder() {
	}

	/**
	 * Why a wave cannot be planned yet; empty when it can be.
	 * @param before the audiences of the waves that the campaign has
	 */
	public static Optional<String> hinders(Audience next, Collection<Audience> before) {
		var reached = EnumSet.noneOf(BundleType.class);
		reached.addAll(next.bundles());
		before.stream().filter(one -> covers(one, next)).map(Audience::bundles).forEach(reached::addAll);
		var first = EnumSet.noneOf(BundleType.class);
		next.bundles().forEach(bundle -> first.addAll(earlier(bundle)));
		first.removeAll(reached);
		return first.isEmpty() ? Optional.empty() : Optional
			.of("Plan a wave for %s first: existing customers come before new ones, and who has more before who has less"
				.formatted(first.stream().map(BundleType::chinese).collect(Collectors.joining(", "))));
	}

	private static boolean covers(Audience one, Audience next) {
		return one.city() == null || one.city().equals(next.city());
	}

	private static Set<BundleType> earlier(BundleType bundle) {
		return switch (bundle) {
			case MOBILE_AND_BROADBAND -> EnumSet.noneOf(BundleType.class);
			case MOBILE_ONLY, BROADBAND_ONLY -> EnumSet.of(BundleType.MOBILE_AND_BROADBAND);
			case PURE_NEW -> EnumSet.complementOf(EnumSet.of(BundleType.PURE_NEW));
		};
	}

}
