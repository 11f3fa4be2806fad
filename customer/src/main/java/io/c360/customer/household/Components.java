package io.c360.customer.household;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which stays hang together by any hint at all. Each component is decided by itself. */
final class Components {

	/** Below this a pair does not even hang together. */
	private static final double LOW = 0.5;

	private final Surroundings around;

	private final PairEvidence evidence;

	Components(Surroundings around, PairEvidence evidence) {
		this.around = around;
		this.evidence = evidence;
	}

	/** The components of some stays, each in order. */
	List<SortedSet<Stay>> of(Collection<Stay> seeds) {
		var seen = new HashSet<Stay>();
		var components = new ArrayList<SortedSet<Stay>>();
		for (var seed : new TreeSet<>(seeds)) {
			if (seen.add(seed)) {
				components.add(from(seed, seen));
			}
		}
		return components;
	}

	private SortedSet<Stay> from(Stay seed, Set<Stay> seen) {
		var component = new TreeSet<Stay>();
		var open = new ArrayDeque<Stay>(List.of(seed));
		while (!open.isEmpty()) {
			var stay = open.remove();
			component.add(stay);
			beside(stay).filter(seen::add).forEach(open::add);
		}
		return component;
	}

	/** Everybody who hangs together with a stay by what the two have in common. */
	Stream<Stay> beside(Stay stay) {
		return stay.keys()
			.stream()
			.flatMap(key -> this.around.on(key).stream())
			.distinct()
			.filter(other -> !other.equals(stay) && this.evidence.bits(stay, other) >= LOW);
	}

}
