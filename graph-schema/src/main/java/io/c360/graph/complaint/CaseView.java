package io.c360.graph.complaint;

import java.util.Comparator;
import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.Complaint;
import io.c360.graph.intake.FactCodecs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A case as the graph keeps it.
 *
 * @param complaint its record; null while it is known by events only
 * @param revision goes up with everything that happens to it
 * @param prompts open ones and done ones, oldest first
 */
public record CaseView(Case it, long revision, @Nullable Complaint complaint, CustomerId customer,
		List<Prompt> prompts) {

	static CaseView read(Record row) {
		var node = row.get("case");
		return new CaseView(CaseProperties.read(node), node.get("revision").asLong(),
				row.get("complaint").isNull() ? null : FactCodecs.COMPLAINT.read(row.get("complaint")),
				CustomerId.parse(row.get("customer").asString()),
				row.get("prompts")
					.asList(Prompt::read)
					.stream()
					.sorted(Comparator.comparing(Prompt::at).thenComparing(Prompt::id))
					.toList());
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return this.it + "@" + this.revision;
	}

}
