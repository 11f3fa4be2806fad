package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.graph.Cypher;
import io.c360.graph.identity.IdentityGraph;
import org.neo4j.driver.TransactionContext;

/**
 * Facts that have no versions: an event is new, or it is known. One statement takes the
 * records that events are about and appends them; only where a record counts for nobody
 * yet is it made first.
 */
record EventIntake(TransactionContext tx, IdentityGraph identity) {

	private static final Map<Kind, Cypher> APPEND = new EnumMap<>(Kind.class);

	static {
		for (var kind : Kind.values()) {
			if (!kind.isVersioned()) {
				APPEND.put(kind, FactCodecs.statement(kind, EventIntake.class, "append"));
			}
		}
	}

	/**
	 * Appends events of one kind.
	 * @return what became of each; ids of records that got one are added to
	 * {@code touched}
	 */
	List<Answer> append(Kind kind, List<Received> events, Set<String> touched) {
		var first = new LinkedHashMap<RecordId, Received>();
		events.forEach(event -> first.putIfAbsent(event.fact().id(), event));
		var known = new HashMap<String, String>();
		var unmet = append(kind, first.values(), known);
		if (!unmet.isEmpty()) {
			this.identity.admit(this.tx, unmet);
			append(kind, first.values().stream().filter(event -> unmet.containsKey(party(event).record())).toList(),
					known);
		}
		var answers = new ArrayList<Answer>(events.size());
		for (var event : events) {
			var id = event.fact().id();
			var earlier = Objects.requireNonNull(first.get(id));
			var isFirst = earlier.position() == event.position();
			var before = known.get(id.toString());
			answers.add(Judged.event(event, (before == null && !isFirst) ? earlier.hash() : before));
			if (before == null && isFirst) {
				touched.add(party(event).record().toString());
			}
		}
		return answers;
	}

	/**
	 * Appends what is new.
	 * @param known is given the hashes of those that were known, by their ids
	 * @return the parties whose records count for nobody; nothing was appended to them
	 */
	private Map<RecordId, PartyReference> append(Kind kind, Collection<Received> events, Map<String, String> known) {
		var byRecord = new TreeMap<String, List<Map<String, Object>>>();
		var parties = new HashMap<String, PartyReference>();
		for (var event : events) {
			var row = FactCodecs.row(event);
			var record = party(event).record().toString();
			byRecord.computeIfAbsent(record, _ -> new ArrayList<>(2)).add(row);
			parties.putIfAbsent(record, party(event));
		}
		var rows = new ArrayList<Map<String, Object>>(byRecord.size());
		byRecord.forEach((record, some) -> rows.add(Map.of("record", record, "events", some)));
		var unmet = new HashMap<RecordId, PartyReference>();
		Objects.requireNonNull(APPEND.get(kind)).list(this.tx, Map.of("rows", rows), row -> {
			row.get("known").values(pair -> known.put(pair.get(0).asString(), pair.get(1).asString())).forEach(_ -> {
			});
			var record = row.get("record").asString();
			return row.get("resolved").asBoolean()
					|| unmet.put(RecordId.parse(record), Objects.requireNonNull(parties.get(record))) == null;
		});
		return unmet;
	}

	private static PartyReference party(Received event) {
		return Objects.requireNonNull(event.fact().party());
	}

}
