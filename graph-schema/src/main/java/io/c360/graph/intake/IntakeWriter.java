package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.Withdrawal;
import io.c360.graph.erasure.Erasures;
import io.c360.graph.identity.IdentityGraph;
import org.neo4j.driver.TransactionContext;

/** Writes what was understood of one batch, and everything that follows from it. */
record IntakeWriter(TransactionContext tx, IdentityGraph identity, List<Projection> projections) {

	/** The code of what is of somebody who was erased; its payload is not kept. */
	static final String ERASED = "erased";

	private static final VersionedFacts VERSIONED = new VersionedFacts();

	/**
	 * Writes records.
	 * @return an answer for each, by position
	 */
	Map<Long, Answer> write(List<Received> received) {
		var erased = Erasures.among(this.tx, received.stream().map(Received::fact).toList());
		if (erased.isEmpty()) {
			return writeAll(received);
		}
		var answers = writeAll(received.stream().filter(record -> !erased.contains(record.fact())).toList());
		received.stream()
			.filter(record -> erased.contains(record.fact()))
			.forEach(record -> answers.put(record.position(), new Answer.Rejected(record.position(), ERASED, null,
					"It is of a customer who was erased; remove it from its source too")));
		return answers;
	}

	private Map<Long, Answer> writeAll(List<Received> received) {
		var byKind = new EnumMap<Kind, List<Received>>(Kind.class);
		received.forEach(record -> byKind.computeIfAbsent(record.fact().kind(), kind -> new ArrayList<>()).add(record));
		var answers = HashMap.<Long, Answer>newHashMap(received.size());
		var touched = new Touched();
		var parties = byKind.remove(Kind.PARTY);
		if (parties != null) {
			new PartyIntake(this.tx, this.identity).write(parties)
				.forEach(answer -> answers.put(answer.position(), answer));
		}
		if (!takesItsRecords(byKind)) {
			this.identity.ensure(this.tx, references(received));
		}
		byKind.forEach((kind, records) -> write(kind, records, touched)
			.forEach(answer -> answers.put(answer.position(), answer)));
		follow(received, answers, touched);
		if (byKind.values().stream().flatMap(List::stream).anyMatch(record -> record.fact() instanceof Withdrawal)) {
			this.identity.release(this.tx, touched.all().stream().map(RecordId::parse).toList());
		}
		return answers;
	}

	/**
	 * Events of one kind take the records that they are about in their order; records of
	 * several kinds would take them in several.
	 */
	private static boolean takesItsRecords(Map<Kind, List<Received>> byKind) {
		return byKind.isEmpty() || (byKind.size() == 1 && !byKind.keySet().iterator().next().isVersioned());
	}

	private List<Answer> write(Kind kind, List<Received> records, Touched touched) {
		return kind.isVersioned() ? VERSIONED.replace(this.tx, kind, records, touched.by(kind))
				: new EventIntake(this.tx, this.identity).append(kind, records, touched.by(kind));
	}

	private void follow(List<Received> received, Map<Long, Answer> answers, Touched touched) {
		var applied = received.stream()
			.filter(record -> answers.get(record.position()) instanceof Answer.Applied)
			.map(Received::fact)
			.toList();
		this.projections.forEach(projection -> projection.follow(this.tx, applied, touched));
		touched.leaveWord(this.tx);
	}

	private static Map<RecordId, PartyReference> references(List<Received> received) {
		var references = new HashMap<RecordId, PartyReference>();
		for (var record : received) {
			var party = record.fact().party();
			if (party != null && record.fact().kind() != Kind.PARTY) {
				references.putIfAbsent(party.record(), party);
			}
		}
		return references;
	}

}
