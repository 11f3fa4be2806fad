package io.c360.api.lead;

import java.time.Instant;
import java.util.Objects;

import io.c360.graph.complaint.Place;
import io.c360.graph.lead.LeadView;
import org.jspecify.annotations.Nullable;

/** A lead in a list of work, and where the next page goes on after it. */
record LeadWork(String cursor, Task task, boolean mayCall, @Nullable String because, LeadAnswer node) {

	/** What to do. */
	enum Task {

		CALL, AGREE, RECEIVE, SECOND_CALL, EXPECT, SERVE, FOLLOW_UP, NONE

	}

	static LeadWork of(LeadView view, Instant now) {
		var lead = view.lead();
		var because = view.silence(now).orElse(null);
		var task = switch (lead.state()) {
			case NEW, CALLED -> Task.CALL;
			case INTERESTED -> Task.AGREE;
			case DISPATCHED -> Task.RECEIVE;
			case RECEIVED -> Task.SECOND_CALL;
			case CONFIRMED -> Task.EXPECT;
			case ARRIVED -> Task.SERVE;
			case FOLLOW_UP -> Task.FOLLOW_UP;
			case ORDERED, CHECKED, PRINTED, ENTERED, PACKED, AT_STATION, VISIT_AGREED, DELIVERED, ACTIVATED, REFUSED,
					CLOSED_FAILED ->
				Task.NONE;
		};
		return new LeadWork(Place.of(Objects.requireNonNullElse(lead.due(), lead.since()), lead.id()), task,
				because == null, because, LeadAnswer.of(view));
	}

}
