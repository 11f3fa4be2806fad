package io.c360.api.timeline;

import io.c360.customer.decision.Action;
import io.c360.customer.timeline.TimelineKind;
import io.c360.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Names the actions that a timeline tells of as the rules name them now. */
@Controller
class ActionNames {

	private final RuleBook book;

	ActionNames(RuleBook book) {
		this.book = book;
	}

	@SchemaMapping(typeName = "TimelineEntry")
	@Nullable String actionName(TimelineNode entry) {
		return (entry.kind() != TimelineKind.OUTCOME || entry.subject() == null) ? null
				: this.book.now().actions().action(entry.subject()).map(Action::name).orElse(null);
	}

}
