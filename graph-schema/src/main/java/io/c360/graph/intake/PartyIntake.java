package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.identity.IdentityGraph;
import io.c360.graph.identity.Incoming;
import io.c360.graph.identity.Presence;
import org.neo4j.driver.TransactionContext;

/**
 * Takes in what sources say of parties: judges versions, then lets identity resolution
 * have the new ones.
 */
record PartyIntake(TransactionContext tx, IdentityGraph identity) {

	List<Answer> write(List<Received> parties) {
		var known = new HashMap<RecordId, Verdict.Known>();
		var states = this.identity.lock(this.tx, parties.stream().map(party -> party.fact().id()).toList());
		states.forEach((id, state) -> {
			if (state.version() >= 0) {
				known.put(id, new Verdict.Known(state.version(), state.hash()));
			}
		});
		var judged = Judged.versioned(parties, known);
		var withdrawn = judged.current()
			.values()
			.stream()
			.map(Received::fact)
			.filter(Withdrawal.class::isInstance)
			.map(SourceFact::id)
			.toList();
		var holders = withdrawn.isEmpty() ? Set.<RecordId>of() : this.identity.holders(this.tx, withdrawn);
		var current = judged.current()
			.values()
			.stream()
			.map(party -> incoming(party, Objects.requireNonNull(states.get(party.fact().id())).known(), holders))
			.toList();
		this.identity.store(this.tx, current);
		var answers = new ArrayList<>(judged.answers());
		answers.addAll(new LateVersions(this.tx, Kind.PARTY).keep(judged));
		return answers;
	}

	private static Incoming incoming(Received received, boolean known, Set<RecordId> holders) {
		return switch (received.fact()) {
			case Party party -> new Incoming(party, received.hash(), known, Presence.STATED);
			case Withdrawal gone ->
				new Incoming(new Party(gone.id(), gone.version(), PartyType.INDIVIDUAL, Map.of(), Map.of()),
						received.hash(), known, holders.contains(gone.id()) ? Presence.BARE : Presence.GONE);
			default -> throw new IllegalStateException("No party: " + received.fact().kind());
		};
	}

}
