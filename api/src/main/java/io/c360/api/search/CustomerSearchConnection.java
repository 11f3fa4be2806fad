package io.c360.api.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.PageInfo;
import io.c360.customer.CustomerId;
import io.c360.search.Highlight;
import io.c360.search.MatchedOn;
import io.c360.search.SearchHit;
import io.c360.search.SearchPage;
import org.jspecify.annotations.Nullable;

/** A page of those who may be meant. */
record CustomerSearchConnection(List<Edge> edges, PageInfo pageInfo, int totalCount) {

	/**
	 * Joins what the index found with what the graph knows. Whom the graph does not know
	 * any more, the index has not heard of yet: they are left out.
	 */
	static CustomerSearchConnection of(SearchPage page, Map<CustomerId, CustomerAnswer> customers, boolean continued) {
		var edges = page.hits().stream().flatMap(hit -> edge(hit, customers.get(hit.id())).stream()).toList();
		var cursors = page.hits().stream().map(hit -> hit.cursor().toString()).toList();
		return new CustomerSearchConnection(edges, PageInfo.of(cursors, page.more(), continued), page.total());
	}

	private static Optional<Edge> edge(SearchHit hit, @Nullable CustomerAnswer customer) {
		return Optional.ofNullable(customer)
			.map(known -> new Edge(hit.cursor().toString(), hit.matched(), hit.highlights(), known));
	}

	/** Somebody who may be meant. */
	record Edge(String cursor, List<MatchedOn> matched, List<Highlight> highlights, CustomerAnswer node) {

	}

}
