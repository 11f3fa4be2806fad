package io.c360.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/** Keeps whom a search is about. */
final class SearchFilters {

	private SearchFilters() {
	}

	static List<Query> of(SearchFilter filter) {
		var filters = new ArrayList<Query>();
		filters.add(Query.of(q -> q.term(term -> term.field("former").value(false))));
		one(filters, "city", filter.cities(), CustomerDocument::city);
		one(filters, "band", filter.bands(), UnaryOperator.identity());
		one(filters, "stage", filter.stages(), UnaryOperator.identity());
		one(filters, "store", filter.stores(), String::strip);
		var type = filter.type();
		if (type != null) {
			filters.add(Relevance.term("kind", CustomerDocument.kind(type)));
		}
		var open = filter.openComplaint();
		if (open != null) {
			var waits = Query.of(q -> q.term(term -> term.field("openComplaint").value(true)));
			filters.add(open ? waits : Query.of(q -> q.bool(bool -> bool.mustNot(waits))));
		}
		if (filter.contractEndsFrom() != null || filter.contractEndsTo() != null) {
			filters.add(contractEnds(filter));
		}
		return filters;
	}

	private static Query contractEnds(SearchFilter filter) {
		return Query.of(q -> q.range(range -> range.date(date -> {
			date.field("contractEnds");
			if (filter.contractEndsFrom() != null) {
				date.gte(filter.contractEndsFrom().toString());
			}
			return (filter.contractEndsTo() != null) ? date.lte(filter.contractEndsTo().toString()) : date;
		})));
	}

	private static void one(List<Query> filters, String field, Collection<String> words, UnaryOperator<String> form) {
		if (!words.isEmpty()) {
			filters.add(Relevance.any(words.stream()
				.sorted()
				.map(word -> Relevance.term(field, form.apply(word)))
				.toArray(Query[]::new)));
		}
	}

}
