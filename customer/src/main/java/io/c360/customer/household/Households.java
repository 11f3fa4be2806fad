package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds out who lives with whom. The answer is a function of the set of people: their
 * order does not matter, and people who share nothing do not matter to each other.
 */
public final class Households {

	private final Set<Long> generic;

	private final Surroundings around;

	private final PairEvidence evidence;

	private Households(Map<Long, List<Stay>> byKey, Set<Long> generic) {
		this.generic = generic;
		this.around = new Surroundings(byKey);
		this.evidence = new PairEvidence(this.around);
	}

	/** Under what a person is found. */
	public static List<HouseholdKey> keys(Inhabitant person) {
		return person.stays().stream().flatMap(stay -> stay.keys().stream()).distinct().toList();
	}

	/** All households of all these people; who lives alone is in none. */
	public static List<Household> of(Collection<Inhabitant> people) {
		return among(people, people, Set.of());
	}

	/**
	 * The households of those who hang together with some people.
	 * @param known everybody who shares a key with any of those, but for keys that are
	 * over their cap
	 * @param generic keys that are over their cap because of people who are not given
	 */
	public static List<Household> among(Collection<Inhabitant> known, Collection<Inhabitant> asked, Set<Long> generic) {
		var households = indexed(known, generic);
		var found = new ArrayList<Household>();
		households.groups(asked).forEach(group -> found.add(new Formation(households.evidence).of(group)));
		return found.stream().sorted(Comparator.comparing(Household::key)).toList();
	}

	/**
	 * Everybody who hangs together with some people, themselves included; whoever is
	 * known too little to say so is asked for again with more people known.
	 */
	public static Set<String> connected(Collection<Inhabitant> known, Collection<Inhabitant> asked, Set<Long> generic) {
		var households = indexed(known, generic);
		var connected = new HashSet<String>();
		new Components(households.around, households.evidence).of(stays(asked))
			.forEach(component -> component.forEach(stay -> connected.add(stay.person().id())));
		return connected;
	}

	/**
	 * The same as {@link #of}, and all who live in an institution: at one address that
	 * too many have for them to be compared.
	 */
	public static List<Household> withInstitutions(Collection<Inhabitant> people) {
		var households = indexed(people, Set.of());
		var joining = new Joining(households.evidence);
		var groups = new ArrayList<Collection<Stay>>();
		new Components(households.around, households.evidence).of(stays(people))
			.forEach(component -> groups.addAll(joining.join(component)));
		var found = new ArrayList<Household>(new Institutions(households.generic).of(groups));
		groups.stream()
			.filter(group -> group.size() > 1)
			.forEach(group -> found.add(new Formation(households.evidence).of(new TreeSet<>(group))));
		return found.stream().sorted(Comparator.comparing(Household::key)).toList();
	}

	private List<SortedSet<Stay>> groups(Collection<Inhabitant> asked) {
		var joining = new Joining(this.evidence);
		return new Components(this.around, this.evidence).of(stays(asked))
			.stream()
			.flatMap(component -> joining.join(component).stream())
			.filter(group -> group.size() > 1)
			.toList();
	}

	private static List<Stay> stays(Collection<Inhabitant> people) {
		return people.stream().flatMap(person -> person.stays().stream()).toList();
	}

	private static Households indexed(Collection<Inhabitant> people, Set<Long> over) {
		var byKey = new HashMap<Long, List<Stay>>();
		var generic = new HashSet<>(over);
		for (var stay : stays(people)) {
			for (var key : stay.keys()) {
				if (!generic.contains(key.id())) {
					var on = byKey.computeIfAbsent(key.id(), id -> new ArrayList<>(2));
					on.add(stay);
					if (people(on) > key.cap()) {
						byKey.remove(key.id());
						generic.add(key.id());
					}
				}
			}
		}
		return new Households(byKey, generic);
	}

	/** A person with two stays counts once. */
	private static long people(List<Stay> stays) {
		return (stays.size() < 2) ? stays.size() : stays.stream().map(stay -> stay.person().id()).distinct().count();
	}

}
