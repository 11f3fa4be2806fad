package io.c360.api.search;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Viewer;
import io.c360.customer.party.Attribute;
import io.c360.search.CustomerQuery;
import io.c360.search.MatchedOn;
import io.c360.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody find by what they may not ask for: neither by looking for it, nor by a
 * filter, nor by what is highlighted.
 */
final class SearchSight {

	private static final Map<MatchedOn, Attribute> ATTRIBUTES = Map.of(MatchedOn.PHONE, Attribute.MOBILE,
			MatchedOn.PART_OF_PHONE, Attribute.MOBILE, MatchedOn.EMAIL, Attribute.EMAIL, MatchedOn.ID_NUMBER,
			Attribute.RESIDENT_ID, MatchedOn.ACCOUNT, Attribute.ACCOUNT, MatchedOn.CARD, Attribute.LOYALTY_CARD);

	private SearchSight() {
	}

	/**
	 * What is looked for, as far as whoever asks may look.
	 * @throws AccessRefusal when they may not ask for what the filter names
	 */
	static CustomerQuery query(String text, @Nullable CustomerFilter filter, Viewer viewer) {
		var only = viewer.onlyCity();
		var narrowed = (filter != null) ? filter.within(only)
				: (only != null) ? SearchFilter.NONE.within(only) : SearchFilter.NONE;
		if (narrowed.asksForValue() && !viewer.sight().seesValue()) {
			throw new AccessRefusal(
					"Your roles and purpose do not show what customers are worth; leave out bands and stages");
		}
		return new CustomerQuery(text, narrowed, unseen(viewer));
	}

	private static Set<MatchedOn> unseen(Viewer viewer) {
		var unseen = EnumSet.noneOf(MatchedOn.class);
		ATTRIBUTES.forEach((matched, attribute) -> {
			if (!viewer.sight().asksBy(attribute)) {
				unseen.add(matched);
			}
		});
		if (!viewer.sight().seesText()) {
			unseen.add(MatchedOn.TEXT);
		}
		return unseen;
	}

}
