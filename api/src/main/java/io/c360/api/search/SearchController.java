package io.c360.api.search;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.api.profile.Asked;
import io.c360.api.profile.Customers;
import io.c360.search.CustomerSearch;
import io.c360.search.SearchCursor;
import io.c360.search.SearchHit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

	private final CustomerSearch search;

	private final Customers customers;

	SearchController(CustomerSearch search, Customers customers) {
		this.search = search;
		this.customers = customers;
	}

	@QueryMapping
	@Nullable CustomerSearchConnection searchCustomers(@Argument String query, @Argument int first,
			@Argument @Nullable String after, @Argument @Nullable CustomerFilter filter,
			DataFetchingEnvironment environment) {
		var asked = SearchSight.query(query, filter, Reading.of(environment).viewer());
		var page = this.search.search(asked, Asked.pageSize(first), (after != null) ? SearchCursor.parse(after) : null);
		var found = this.customers.findAll(page.hits().stream().map(SearchHit::id).toList(), environment, "edges",
				"node");
		return CustomerSearchConnection.of(page, found, after != null);
	}

}
