package io.c360.graph.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadRules;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.intake.Projection;
import io.c360.graph.intake.Touched;
import org.neo4j.driver.TransactionContext;

/**
 * Concludes leads from all that was told of them, in the transaction that takes in
 * something new. It can be dropped and made again.
 */
public final class LeadProjection implements Projection {

	private static final Cypher LOCK = Cypher.of(LeadProjection.class, "lock-leads");

	private static final Cypher TOLD = Cypher.of(LeadProjection.class, "told");

	private static final Cypher WRITE = Cypher.of(LeadProjection.class, "write-leads");

	private static final Cypher FORGET = Cypher.of(LeadProjection.class, "forget-leads");

	private final LeadRules rules;

	public LeadProjection(LeadRules rules) {
		this.rules = rules;
	}

	@Override
	public void follow(TransactionContext tx, List<SourceFact> applied, Touched touched) {
		var ids = new TreeSet<RecordId>();
		applied.stream()
			.filter(LeadEvent.class::isInstance)
			.map(LeadEvent.class::cast)
			.forEach(event -> ids.add(event.lead()));
		if (!ids.isEmpty()) {
			var records = new TreeSet<String>();
			conclude(tx, ids, records);
			touched.unsearched(records);
		}
	}

	/** Concludes leads anew. */
	void conclude(TransactionContext tx, Collection<RecordId> leads, Set<String> touched) {
		var ids = leads.stream().map(RecordId::toString).sorted().toList();
		var revisions = new HashMap<String, Long>();
		LOCK.list(tx, Map.of("ids", ids), row -> revisions.put(row.get("id").asString(), row.get("revision").asLong()));
		var concluded = new ArrayList<Lead>();
		var untold = new ArrayList<String>();
		TOLD.list(tx, Map.of("ids", ids), row -> {
			var id = row.get("id").asString();
			var events = row.get("events").asList(FactCodecs.LEAD_EVENT::read);
			return events.isEmpty() ? untold.add(id) : concluded.add(Lead.of(RecordId.parse(id), events, this.rules));
		});
		concluded.sort(Comparator.comparing(Lead::id));
		WRITE.run(tx, Map.of("rows", concluded.stream().map(lead -> row(lead, revisions)).toList()));
		if (!untold.isEmpty()) {
			FORGET.run(tx, Map.of("ids", untold));
		}
		concluded.forEach(lead -> touched.add(lead.record().toString()));
	}

	private static Map<String, Object> row(Lead lead, Map<String, Long> revisions) {
		return Map.of("id", lead.id().toString(), "record", lead.record().toString(), "properties",
				LeadProperties.of(lead, revisions.getOrDefault(lead.id().toString(), 0L) + 1));
	}

}
