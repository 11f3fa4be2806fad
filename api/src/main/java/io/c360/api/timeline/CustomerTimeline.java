package io.c360.api.timeline;

import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.AccessRefusal;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.timeline.TimelinePart;
import org.springframework.graphql.data.method.annotation.Argument;
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
		return TimelineArguments.parts(asked);
	}

	@SchemaMapping(typeName = "Customer")
	TimelineConnection timeline(CustomerAnswer customer, DataFetchingEnvironment environment) {
		var asked = Asked.of(environment);
		var part = TimelineArguments.page(asked);
		if (TimelineArguments.looksAtText(part) && !customer.sight().seesText()) {
			throw new AccessRefusal("Who may not read what was written may not look for it; leave out the text");
		}
		return TimelineConnection.of(customer.part(part), part.page(),
				cursor -> customer.part(TimelineArguments.newer(asked, cursor)).entries().size());
	}

	@SchemaMapping(typeName = "TimelineConnection")
	int newSince(TimelineConnection timeline, @Argument String cursor) {
		return timeline.newer().applyAsInt(cursor);
	}

}
