package io.c360.graph.usage;

import io.c360.customer.score.UsageSummary;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What a customer's use of the network came to within ninety days. */
public record UsageSummaryPart() implements ProfilePart<UsageSummary> {

	private static final Cypher SUMMARY = Cypher.of(UsageSummaryPart.class, "usage-summary.part");

	private static final double MINUTE = 60;

	private static final double MEGABYTE = 1_000_000;

	@Override
	public Cypher subquery() {
		return SUMMARY;
	}

	@Override
	public UsageSummary read(Value part) {
		return new UsageSummary(part.get("callers").asLong(), part.get("calledSeconds").asLong() / MINUTE, 0,
				part.get("calls").asLong(), part.get("mms").asLong(), part.get("dataSessions").asLong(),
				part.get("bytes").asLong() / MEGABYTE);
	}

}
