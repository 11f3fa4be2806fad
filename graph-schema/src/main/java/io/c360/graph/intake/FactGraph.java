package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.Withdrawal;
import io.c360.customer.link.Link;
import io.c360.customer.party.Attribute;
import io.c360.customer.subscription.Subscription;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/** Facts other than parties: each hangs on the record of the party that it is about. */
final class FactGraph {

	private static final Cypher JOIN_GROUPS = Cypher.of(FactGraph.class, "join-groups");

	private static final Cypher IDENTIFY = Cypher.of(FactGraph.class, "identify");

	private static final Map<Kind, Statements> STATEMENTS = new EnumMap<>(Kind.class);

	static {
		for (var kind : Kind.values()) {
			STATEMENTS.put(kind, Statements.of(kind));
		}
	}

	/**
	 * Writes facts of one kind whose party records exist.
	 * @return what became of each; ids of records that a fact left or joined are added to
	 * {@code touched}
	 */
	List<Answer> write(TransactionContext tx, Kind kind, List<Received> facts, Set<String> touched) {
		return kind.isVersioned() ? replace(tx, kind, facts, touched) : append(tx, kind, facts, touched);
	}

	private List<Answer> append(TransactionContext tx, Kind kind, List<Received> events, Set<String> touched) {
		var first = new LinkedHashMap<RecordId, Received>();
		events.forEach(event -> first.putIfAbsent(event.fact().id(), event));
		var hashes = new HashMap<String, String>();
		var created = new HashSet<String>();
		statements(kind).append.list(tx, Map.of("rows", first.values().stream().map(FactGraph::row).toList()), row -> {
			hashes.put(row.get("id").asString(), row.get("hash").asString());
			return row.get("new").asBoolean() && created.add(row.get("id").asString());
		});
		var answers = new ArrayList<Answer>();
		for (var event : events) {
			var id = event.fact().id();
			var isNew = created.contains(id.toString())
					&& event.position() == Objects.requireNonNull(first.get(id)).position();
			answers.add(Judged.event(event, isNew ? null : hashes.get(id.toString())));
			if (isNew) {
				touched.add(Objects.requireNonNull(event.fact().party()).record().toString());
			}
		}
		return answers;
	}

	private List<Answer> replace(TransactionContext tx, Kind kind, List<Received> facts, Set<String> touched) {
		var statements = statements(kind);
		var ids = facts.stream().map(fact -> fact.fact().id().toString()).distinct().sorted().toList();
		var known = new HashMap<RecordId, Verdict.Known>();
		statements.lock.list(tx, Map.of("ids", ids), row -> {
			var version = row.get("version").asLong();
			return (version < 0) ? null : known.put(RecordId.parse(row.get("id").asString()),
					new Verdict.Known(version, row.get("hash").asString()));
		});
		var judged = Judged.versioned(facts, known);
		var rows = judged.current().values().stream().map(FactGraph::row).toList();
		statements.replace.run(tx, Map.of("rows", rows, "kind", kind.name()));
		var answers = new ArrayList<>(judged.answers());
		answers.addAll(new LateVersions(tx, kind).keep(judged));
		var stated = judged.current().values().stream().filter(fact -> !(fact.fact() instanceof Withdrawal)).toList();
		lead(tx, kind, stated, stated.stream().map(FactGraph::row).toList(), touched);
		detach(tx, kind, judged, touched);
		statements.forget.run(tx, Map.of("ids", ids));
		return answers;
	}

	/** Withdrawn facts hang on nothing any more. */
	private static void detach(TransactionContext tx, Kind kind, Judged judged, Set<String> touched) {
		var withdrawn = judged.current()
			.values()
			.stream()
			.map(Received::fact)
			.filter(Withdrawal.class::isInstance)
			.map(fact -> fact.id().toString())
			.sorted()
			.toList();
		if (!withdrawn.isEmpty()) {
			touched.addAll(
					statements(kind).detach.list(tx, Map.of("ids", withdrawn), row -> row.get("record").asString()));
		}
	}

	private void lead(TransactionContext tx, Kind kind, List<Received> current, List<Map<String, Object>> rows,
			Set<String> touched) {
		if (kind == Kind.CAMPAIGN || rows.isEmpty()) {
			return;
		}
		statements(kind).attach.list(tx, Map.of("rows", rows),
				row -> row.get("record").isNull() || touched.add(row.get("record").asString()));
		current.forEach(fact -> touched.add(Objects.requireNonNull(fact.fact().party()).record().toString()));
		switch (kind) {
			case LINK -> JOIN_GROUPS.run(tx,
					Map.of("rows",
							current.stream()
								.map(fact -> (Link) fact.fact())
								.map(link -> Map.of("id", link.id().toString(), "group", link.group().toString()))
								.toList()));
			case SUBSCRIPTION -> IDENTIFY.run(tx,
					Map.of("rows",
							current.stream()
								.map(fact -> (Subscription) fact.fact())
								.filter(subscription -> subscription.msisdn() != null)
								.map(FactGraph::number)
								.toList()));
			default -> {
			}
		}
	}

	private static Map<String, Object> number(Subscription subscription) {
		var msisdn = Attribute.MOBILE.normalise(Objects.requireNonNull(subscription.msisdn()));
		return Map.of("id", subscription.id().toString(), "identifier", Attribute.MOBILE + ":" + msisdn);
	}

	static Map<String, Object> row(Received received) {
		var fact = received.fact();
		var row = new HashMap<String, Object>();
		row.put("id", fact.id().toString());
		row.put("hash", received.hash());
		var properties = FactCodecs.properties(fact);
		row.put("properties", properties);
		if (fact.party() != null) {
			row.put("record", Objects.requireNonNull(properties.get("record")));
		}
		return row;
	}

	private static Statements statements(Kind kind) {
		return Objects.requireNonNull(STATEMENTS.get(kind));
	}

	private record Statements(Cypher append, Cypher lock, Cypher replace, Cypher attach, Cypher detach, Cypher forget) {

		static Statements of(Kind kind) {
			return new Statements(read(kind, "append"), read(kind, "lock-facts"), read(kind, "replace"),
					read(kind, "attach"), read(kind, "detach"), read(kind, "forget"));
		}

		private static Cypher read(Kind kind, String name) {
			return Cypher.of(FactGraph.class, name)
				.with("Fact", FactCodecs.label(kind))
				.with("HAS_FACT", "HAS_" + kind.name());
		}

	}

}
