package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

/**
 * Facts other than parties that have versions: each hangs on the record of the party that
 * it is about.
 */
final class VersionedFacts {

	private static final Cypher JOIN_GROUPS = Cypher.of(VersionedFacts.class, "join-groups");

	private static final Cypher IDENTIFY = Cypher.of(VersionedFacts.class, "identify");

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
	List<Answer> replace(TransactionContext tx, Kind kind, List<Received> facts, Set<String> touched) {
		var statements = statements(kind);
		var ids = facts.stream().map(fact -> fact.fact().id().toString()).distinct().sorted().toList();
		var known = new HashMap<RecordId, Verdict.Known>();
		statements.lock.list(tx, Map.of("ids", ids), row -> {
			var version = row.get("version").asLong();
			return (version < 0) ? null : known.put(RecordId.parse(row.get("id").asString()),
					new Verdict.Known(version, row.get("hash").asString()));
		});
		var judged = Judged.versioned(facts, known);
		var rows = judged.current().values().stream().map(FactCodecs::row).toList();
		statements.replace.run(tx, Map.of("rows", rows, "kind", kind.name()));
		var answers = new ArrayList<>(judged.answers());
		answers.addAll(new LateVersions(tx, kind).keep(judged));
		var stated = judged.current().values().stream().filter(fact -> !(fact.fact() instanceof Withdrawal)).toList();
		lead(tx, kind, stated, stated.stream().map(FactCodecs::row).toList(), touched);
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
								.map(VersionedFacts::number)
								.toList()));
			default -> {
			}
		}
	}

	private static Map<String, Object> number(Subscription subscription) {
		var msisdn = Attribute.MOBILE.normalise(Objects.requireNonNull(subscription.msisdn()));
		return Map.of("id", subscription.id().toString(), "identifier", Attribute.MOBILE + ":" + msisdn);
	}

	private static Statements statements(Kind kind) {
		return Objects.requireNonNull(STATEMENTS.get(kind));
	}

	private record Statements(Cypher lock, Cypher replace, Cypher attach, Cypher detach, Cypher forget) {

		static Statements of(Kind kind) {
			return new Statements(read(kind, "lock-facts"), read(kind, "replace"), read(kind, "attach"),
					read(kind, "detach"), read(kind, "forget"));
		}

		private static Cypher read(Kind kind, String name) {
			return FactCodecs.statement(kind, VersionedFacts.class, name);
		}

	}

}
