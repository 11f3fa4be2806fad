package io.c360.graph.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** A page of the customer's timeline. */
public record TimelinePart(TimelinePage page) implements ProfilePart<Timeline> {

	private static final Cypher TIMELINE = Cypher.of(TimelinePart.class, "timeline.part");

	private static final ZonedDateTime EVER = Instant.parse("9999-12-31T23:59:59Z").atZone(ZoneOffset.UTC);

	private static final ZonedDateTime SINCE = Instant.parse("0001-01-01T00:00:00Z").atZone(ZoneOffset.UTC);

	@Override
	public Cypher subquery() {
		return TIMELINE;
	}

	@Override
	public Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>();
		parameters.put("first", this.page.first() + 1);
		parameters.put("from", (this.page.from() != null) ? this.page.from().atZone(ZoneOffset.UTC) : SINCE);
		parameters.put("to", (this.page.to() != null) ? this.page.to().atZone(ZoneOffset.UTC) : EVER);
		parameters.put("beforeAt", (this.page.after() != null) ? this.page.after().at().atZone(ZoneOffset.UTC) : EVER);
		parameters.put("beforeId", (this.page.after() != null) ? this.page.after().id().toString() : "");
		parameters.put("channels", List.copyOf(this.page.channels()));
		parameters.put("reasons", List.copyOf(this.page.reasons()));
		return parameters;
	}

	@Override
	public Timeline read(Value part) {
		var entries = part.asList(FactCodecs.INTERACTION::read);
		return new Timeline(entries.stream().limit(this.page.first()).toList(), entries.size() > this.page.first());
	}

}
