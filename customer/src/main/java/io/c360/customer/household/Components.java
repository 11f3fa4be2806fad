package io.c360.customer.household;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
			near(stay).forEach((other, bits) -> {
				if (bits >= LOW && seen.add(other)) {
					open.add(other);
				}
			});
		}
		return component;
	}

	/** Everybody who is compared with a stay, with what came of it. */
	private Map<Stay, Double> near(Stay stay) {
		var near = new HashMap<Stay, Double>();
		for (var key : stay.keys()) {
			for (var other : this.around.on(key)) {
				if (!other.equals(stay)) {
					near.computeIfAbsent(other, one -> this.evidence.bits(stay, one));
				}
			}
		}
		return near;
	}

}
