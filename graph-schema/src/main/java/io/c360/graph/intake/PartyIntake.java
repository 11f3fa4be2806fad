package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.party.Party;
import io.c360.graph.identity.IdentityGraph;
import io.c360.graph.identity.Incoming;
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
		var current = judged.current()
			.values()
			.stream()
			.map(party -> new Incoming((Party) party.fact(), party.hash(),
					Objects.requireNonNull(states.get(party.fact().id())).isKnown(), false))
			.toList();
		this.identity.store(this.tx, current);
		var answers = new ArrayList<>(judged.answers());
		answers.addAll(new LateVersions(this.tx, Kind.PARTY).keep(judged));
		return answers;
	}

}
