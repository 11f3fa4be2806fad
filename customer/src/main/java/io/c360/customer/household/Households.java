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
import java.util.stream.Collectors;

/**
 * Finds out who lives with whom among the people whom it knows. The answer is a function
 * of the set of people: their order does not matter, and people who share nothing do not
 * matter to each other. More people may be made known to it at any time.
 */
public final class Households {

	private final Map<String, List<Stay>> people = new HashMap<>();

	private final Surroundings around = new Surroundings();

	private final PairEvidence evidence = new PairEvidence(this.around);

	/** Under what a person is found. */
	public static List<HouseholdKey> keys(Inhabitant person) {
		return person.stays().stream().flatMap(stay -> stay.keys().stream()).distinct().toList();
	}

	/** All households of all these people; who lives alone is in none. */
	public static List<Household> of(Collection<Inhabitant> people) {
		var households = new Households();
		households.know(people);
		return households.among(households.people.keySet());
	}

	/**
	 * The same as {@link #of}, and all who live in an institution: at one address that
	 * too many have for them to be compared.
	 */
	public static List<Household> withInstitutions(Collection<Inhabitant> people) {
		var households = new Households();
		households.know(people);
		var groups = new ArrayList<Collection<Stay>>(households.joined(households.people.keySet()));
		var found = new ArrayList<Household>(new Institutions(households.around).of(groups));
		groups.stream()
			.filter(group -> group.size() > 1)
			.forEach(group -> found.add(new Formation(households.evidence).of(new TreeSet<>(group))));
		return found.stream().sorted(Comparator.comparing(Household::key)).toList();
	}

	/** Makes people known; one who is known already stays as is. */
	public void know(Collection<Inhabitant> more) {
		more.forEach(person -> this.people.computeIfAbsent(person.id(), id -> {
			var stays = person.stays();
			stays.forEach(this.around::add);
			return stays;
		}));
	}

	/**
	 * Says which keys are over their cap because of people who are not known here: they
	 * say nothing from now on.
	 */
	public void pass(Collection<Long> generic) {
		generic.forEach(this.around::pass);
	}

	/** True when this person is known. */
	public boolean knows(String person) {
		return this.people.containsKey(person);
	}

	/**
	 * The households of those who hang together with some people, about whom everybody is
	 * known who shares a key with any of them, but for keys that are over their cap.
	 */
	public List<Household> among(Collection<String> asked) {
		var formation = new Formation(this.evidence);
		return joined(asked).stream()
			.filter(group -> group.size() > 1)
			.map(formation::of)
			.sorted(Comparator.comparing(Household::key))
			.toList();
	}

	/**
	 * Everybody who hangs together with some people, themselves included if they are
	 * known; whoever is known too little to say so is asked for again with more people
	 * known.
	 */
	public Set<String> connected(Collection<String> asked) {
		var connected = new HashSet<String>();
		new Components(this.around, this.evidence).of(stays(asked))
			.forEach(component -> component.forEach(stay -> connected.add(stay.person().id())));
		return connected;
	}

	/** Those beside some people: the first step to all who hang together with them. */
	public Set<String> beside(Collection<String> asked) {
		var components = new Components(this.around, this.evidence);
		return stays(asked).stream()
			.flatMap(components::beside)
			.map(stay -> stay.person().id())
			.collect(Collectors.toSet());
	}

	private List<SortedSet<Stay>> joined(Collection<String> asked) {
		var joining = new Joining(this.evidence);
		return new Components(this.around, this.evidence).of(stays(asked))
			.stream()
			.flatMap(component -> joining.join(component).stream())
			.toList();
	}

	private List<Stay> stays(Collection<String> asked) {
		return asked.stream().flatMap(id -> this.people.getOrDefault(id, List.of()).stream()).toList();
	}

}
