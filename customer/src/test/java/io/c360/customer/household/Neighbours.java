package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** People of a street, for tests. */
final class Neighbours {

	final List<Inhabitant> people = new ArrayList<>();

	Neighbours family(String address, String... members) {
		for (var member : members) {
			add(member, address, Span.ALWAYS);
		}
		return this;
	}

	/** A member is written name:surname:year:gender. */
	Neighbours add(String member, String address, Span span, Tie... ties) {
		var parts = member.split(":", -1);
		this.people
			.add(new Inhabitant(parts[0], parts[1], Integer.valueOf(parts[2]), parts[3].equals("m") ? "male" : "female",
					address.isEmpty() ? List.of() : List.of(new Residence(Dwelling.parse("广州", address), span)),
					List.of(ties)));
		return this;
	}

	List<Household> households() {
		return Households.of(this.people);
	}

	List<Household> shuffled(long seed) {
		var mixed = new ArrayList<>(this.people);
		java.util.Collections.shuffle(mixed, new Random(seed));
		return Households.of(mixed);
	}

	static Set<String> members(Household household) {
		return household.members()
			.stream()
			.map(Household.Member::person)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
