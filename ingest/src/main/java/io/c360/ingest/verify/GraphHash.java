package io.c360.ingest.verify;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.c360.customer.Kind;
import io.c360.customer.party.Party;
import io.c360.graph.change.ChangedCustomer;
import io.c360.graph.intake.FactHash;

/**
 * What the graph knows, in one number: who is whom, what each record says, and every
 * fact. It does not depend on ids that we gave, nor on the order or the time in which
 * records came.
 *
 * @param customers how many there are, without former ones
 * @param records how many source records they have
 * @param facts how many facts there are besides
 */
public record GraphHash(long customers, long records, long facts, String text) {

	private static final int PAGE = 1000;

	/** Walks through the whole graph, in bounded memory. */
	public static GraphHash of(IndexComparison.Pages<ChangedCustomer> people, FactPages events) {
		var hash = new SetHash();
		var customers = 0L;
		var records = 0L;
		for (var page = people.page(null, PAGE); !page.isEmpty(); page = people.page(page.getLast().id(), PAGE)) {
			for (var customer : page) {
				if (!customer.former()) {
					customers++;
					records += customer.records().size();
					hash.add("customer " + customer.records()
						.stream()
						.map(Party::id)
						.sorted()
						.map(Object::toString)
						.collect(Collectors.joining("|")));
					customer.records().forEach(party -> hash.add(line(party)));
				}
			}
		}
		var facts = 0L;
		for (var kind : Kind.values()) {
			if (kind != Kind.PARTY) {
				for (var page = events.page(kind, "", PAGE); !page.isEmpty(); page = events.page(kind,
						page.getLast().id(), PAGE)) {
					facts += page.size();
					page.forEach(fact -> hash.add(kind + " " + fact.id() + " " + fact.hash()));
				}
			}
		}
		return new GraphHash(customers, records, facts, hash.text());
	}

	private static String line(Party party) {
		return "party " + party.id() + " " + party.version() + " " + party.type() + " "
				+ new TreeMap<>(party.attributes()) + " " + new TreeMap<>(party.characteristics());
	}

	/** Facts of a kind in the order of their ids. */
	@FunctionalInterface
	public interface FactPages {

		List<FactHash> page(Kind kind, String after, int limit);

	}

}
