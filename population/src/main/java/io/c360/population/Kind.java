package io.c360.population;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of the ingest contract. */
public enum Kind {

	PARTY, SUBSCRIPTION, LINK, CAMPAIGN, INTERACTION, COMPLAINT, COMPLAINT_EVENT, BILL, TOPUP, USAGE, OUTCOME,
	LEAD_EVENT, CLAIM_EVENT, CONSENT, PREFERENCE, POINTS;

	/** Reads {@code party,subscription}. */
	public static Set<Kind> parse(String list) {
		var kinds = EnumSet.noneOf(Kind.class);
		for (var word : list.split(",", -1)) {
			kinds.add(Arrays.stream(values())
				.filter(kind -> kind.word().equals(word.strip()))
				.findFirst()
				.orElseThrow(
						() -> new IllegalArgumentException("There is no kind \"" + word + "\"; there are " + all())));
		}
		return kinds;
	}

	static String all() {
		return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
	}

	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
