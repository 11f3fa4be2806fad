package io.c360.graph.complaint;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.intake.Projection;
import io.c360.graph.intake.Touched;
import org.neo4j.driver.TransactionContext;

/**
 * Concludes cases from all that was told of complaints, in the transaction that takes in
 * something new about them, and prompts whoever is next. It can be dropped and made
 * again.
 */
public final class CaseProjection implements Projection {

	private static final Cypher LOCK = Cypher.of(CaseProjection.class, "lock-cases");

	private static final Cypher TOLD = Cypher.of(CaseProjection.class, "told");

	private static final Cypher WRITE = Cypher.of(CaseProjection.class, "write-cases");

	private static final Cypher FORGET = Cypher.of(CaseProjection.class, "forget-cases");

	private final Supplier<ComplaintRules> rules;

	/**
	 * A projection by rules that may change while it runs.
	 * @param rules asked once for each batch
	 */
	public CaseProjection(Supplier<ComplaintRules> rules) {
		this.rules = rules;
	}

	@Override
	public void follow(TransactionContext tx, List<SourceFact> applied, Touched touched) {
		var news = new TreeMap<RecordId, List<ComplaintEvent>>();
		for (var fact : applied) {
			switch (fact) {
				case Complaint complaint -> news.computeIfAbsent(complaint.id(), id -> new ArrayList<>());
				case ComplaintEvent event ->
					news.computeIfAbsent(event.complaint(), id -> new ArrayList<>()).add(event);
				case Withdrawal withdrawal when withdrawal.kind() == Kind.COMPLAINT ->
					news.computeIfAbsent(withdrawal.id(), id -> new ArrayList<>());
				default -> {
				}
			}
		}
		if (!news.isEmpty()) {
			var records = new TreeSet<String>();
			conclude(tx, news, records);
			touched.unsearched(records);
		}
	}

	/** Concludes cases anew of which nothing new was told; nobody is prompted. */
	void again(TransactionContext tx, Collection<RecordId> ids, Set<String> touched) {
		var news = new TreeMap<RecordId, List<ComplaintEvent>>();
		ids.forEach(id -> news.put(id, List.of()));
		conclude(tx, news, touched);
	}

	private void conclude(TransactionContext tx, Map<RecordId, List<ComplaintEvent>> news, Set<String> touched) {
		var current = this.rules.get();
		var ids = news.keySet().stream().map(RecordId::toString).sorted().toList();
		var revisions = new HashMap<String, Long>();
		LOCK.list(tx, Map.of("ids", ids), row -> revisions.put(row.get("id").asString(), row.get("revision").asLong()));
		var cases = new ArrayList<Case>();
		var untold = new ArrayList<String>();
		TOLD.list(tx, Map.of("ids", ids), row -> {
			var record = row.get("complaint").isNull() ? null : FactCodecs.COMPLAINT.read(row.get("complaint"));
			var events = row.get("events").asList(FactCodecs.COMPLAINT_EVENT::read);
			var id = row.get("id").asString();
			return (record == null && events.isEmpty()) ? untold.add(id)
					: cases.add(Case.of(RecordId.parse(id), record, events, current));
		});
		cases.sort(Comparator.comparing(Case::id));
		WRITE.run(tx,
				Map.of("rows",
						cases.stream()
							.map(it -> Map.of("id", it.id().toString(), "record", it.record().toString(), "properties",
									CaseProperties.of(it, revisions.getOrDefault(it.id().toString(), 0L) + 1)))
							.toList()));
		if (!untold.isEmpty()) {
			FORGET.run(tx, Map.of("ids", untold));
		}
		cases.forEach(it -> touched.add(it.record().toString()));
		new Prompting(tx, current).prompt(cases, news, revisions);
	}

	static java.time.ZonedDateTime utc(java.time.Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
