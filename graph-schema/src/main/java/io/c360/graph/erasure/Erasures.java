package io.c360.graph.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.PartyReference;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.consent.Consent;
import io.c360.customer.erasure.SaltedMarks;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.preference.Preference;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.usage.Usage;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * Tells which facts are of somebody who was erased: a record of theirs, whenever it
 * comes, and anything that states a number of theirs and was said before they were
 * erased. Whoever has that number later is somebody else, or a customer anew.
 */
public final class Erasures {

	private static final Cypher SALT = Cypher.of(Erasures.class, "salt");

	private static final Cypher MARKED = Cypher.of(Erasures.class, "marked");

	private static final Instant ALWAYS = Instant.MAX;

	private Erasures() {
	}

	/** Those of the facts that must not be taken in. */
	public static Set<SourceFact> among(TransactionContext tx, List<? extends SourceFact> facts) {
		var salt = SALT.list(tx, Map.of(), row -> row.get("salt").asString());
		if (salt.isEmpty()) {
			return Set.of();
		}
		var marks = new SaltedMarks(salt.getFirst());
		var wanted = new HashMap<SourceFact, List<String>>();
		facts.forEach(fact -> wanted.put(fact, marks(marks, fact)));
		var until = new HashMap<String, Instant>();
		MARKED.list(tx, Map.of("marks", wanted.values().stream().flatMap(List::stream).distinct().sorted().toList()),
				row -> until.put(row.get("mark").asString(),
						row.get("until").isNull() ? ALWAYS : row.get("until").asZonedDateTime().toInstant()));
		var erased = new HashSet<SourceFact>();
		wanted.forEach((fact, named) -> {
			if (named.stream().anyMatch(mark -> until.containsKey(mark) && !said(fact).isAfter(until.get(mark)))) {
				erased.add(fact);
			}
		});
		return erased;
	}

	private static List<String> marks(SaltedMarks marks, SourceFact fact) {
		var named = new ArrayList<String>();
		if (fact instanceof Party party) {
			named.add(marks.of(party.id()));
			party.attributes().forEach((attribute, values) -> add(named, marks, attribute, values));
		}
		switch (fact.party()) {
			case PartyReference.ByIdentifier by ->
				by.attributes().forEach((attribute, values) -> add(named, marks, attribute, values));
			case PartyReference by -> named.add(marks.of(by.record()));
			case null -> {
			}
		}
		return named;
	}

	private static void add(List<String> named, SaltedMarks marks, Attribute attribute, List<String> values) {
		if (attribute.isIdentifier()) {
			values.forEach(value -> named.add(marks.of(attribute, value)));
		}
	}

	/** When a source said it; the beginning of time where nobody knows. */
	private static Instant said(SourceFact fact) {
		return switch (fact) {
			case Interaction event -> event.at();
			case ComplaintEvent event -> event.at();
			case Topup event -> event.at();
			case Usage event -> event.at();
			case Outcome event -> event.at();
			case LeadEvent event -> event.at();
			case ClaimEvent event -> event.at();
			case Consent event -> event.at();
			case Preference event -> event.at();
			case PointsEntry event -> event.at();
			case Bill bill -> bill.billDate().atStartOfDay().toInstant(ZoneOffset.UTC);
			default -> Instant.ofEpochMilli(fact.version());
		};
	}

}
