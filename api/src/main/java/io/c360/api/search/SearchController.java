package io.c360.api.search;

import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Sight;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerFields;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfileGraph;
import io.c360.search.CustomerSearch;
import io.c360.search.SearchCursor;
import io.c360.search.SearchHit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

	private final CustomerSearch search;

	private final ProfileGraph profiles;

	private final CustomerFields fields;

	SearchController(CustomerSearch search, ProfileGraph profiles, CustomerFields fields) {
		this.search = search;
		this.profiles = profiles;
		this.fields = fields;
	}

	@QueryMapping
	@Nullable CustomerSearchConnection searchCustomers(@Argument String query, @Argument int first,
			@Argument @Nullable String after, @Argument @Nullable CustomerFilter filter,
			DataFetchingEnvironment environment, Authentication viewer) {
		var selection = this.fields.selected(environment, "edges", "node");
		var sight = Sight.of(viewer);
		var page = this.search.search(CustomerFilter.query(query, filter), Asked.pageSize(first),
				(after != null) ? SearchCursor.parse(after) : null);
		var customers = this.profiles.findAll(page.hits().stream().map(SearchHit::id).toList(), selection)
			.values()
			.stream()
			.collect(Collectors.toMap(CustomerView::id, view -> new CustomerAnswer(view, sight)));
		return CustomerSearchConnection.of(page, customers, after != null);
	}

}
