package io.c360.api.timeline;

import java.time.Instant;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.timeline.TimelinePage;
import io.c360.graph.timeline.TimelinePart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerTimeline implements CustomerField {

	@Override
	public String name() {
		return "timeline";
	}

	@Override
	public Set<TimelinePart> parts(Asked asked) {
		return Set.of(part(asked));
	}

	@SchemaMapping(typeName = "Customer")
	TimelineConnection timeline(CustomerAnswer customer, DataFetchingEnvironment environment) {
		var part = part(Asked.of(environment));
		var timeline = customer.part(part);
		return TimelineConnection.of(timeline.entries(), timeline.hasMore(), part.page().after() != null);
	}

	private static TimelinePart part(Asked asked) {
		var filter = asked.input("filter");
		var after = asked.text("after");
		return new TimelinePart(new TimelinePage(asked.first(), (after != null) ? TimelineCursors.parse(after) : null,
				Asked.words(filter.get("channels")), Asked.words(filter.get("reasons")), (Instant) filter.get("from"),
				(Instant) filter.get("to")));
	}

}
