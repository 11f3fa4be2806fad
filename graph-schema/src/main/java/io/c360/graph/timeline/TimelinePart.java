package io.c360.graph.timeline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.c360.customer.timeline.TimelineKind;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** A page of the customer's timeline. */
public record TimelinePart(TimelinePage page) implements ProfilePart<Timeline> {

	private static final Cypher FORWARD = Cypher.of(TimelinePart.class, "timeline.part");

	private static final Cypher BACKWARD = FORWARD.with("DESC", "ASC");

	/** Kinds that are found otherwise than by the relationship of their fact. */
	private static final Set<TimelineKind> APART = EnumSet.of(TimelineKind.CONTACT, TimelineKind.SUBSCRIPTION_BEGUN,
			TimelineKind.SUBSCRIPTION_ENDED, TimelineKind.USAGE_MONTH);

	@Override
	public Cypher subquery() {
		return this.page.backward() ? BACKWARD : FORWARD;
	}

	@Override
	public Map<String, Object> parameters() {
		var filter = this.page.filter();
		var parameters = new HashMap<>(TimelineWindow.of(this.page));
		parameters.put("first", this.page.size() + 1);
		parameters.put("kinds", filter.kinds().stream().map(Enum::name).sorted().toList());
		parameters.put("types",
				filter.kinds()
					.stream()
					.filter(kind -> !APART.contains(kind))
					.map(kind -> "HAS_" + kind.name())
					.sorted()
					.toList());
		parameters.put("channels", filter.channels().stream().sorted().toList());
		parameters.put("reasons", filter.reasons().stream().sorted().toList());
		parameters.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
		return parameters;
	}

	@Override
	public Timeline read(Value part) {
		var entries = part.asList(TimelineEntries::read);
		var page = entries.stream().limit(this.page.size()).toList();
		return new Timeline(this.page.backward() ? page.reversed() : page, entries.size() > this.page.size());
	}

}
