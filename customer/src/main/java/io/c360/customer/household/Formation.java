package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says of people who were found together what they are to each other, and how sure it is.
 */
final class Formation {

	private static final Comparator<Stay> HEAD_FIRST = Comparator.comparing((Stay stay) -> !plays(stay, "head"))
		.thenComparing(stay -> !isPayer(stay))
		.thenComparing(stay -> Objects.requireNonNullElse(stay.person().birthYear(), Integer.MAX_VALUE))
		.thenComparing(Comparator.naturalOrder());

	private static final int MANY = 15;

	private static final int SEVERAL = 5;

	private final PairEvidence evidence;

	Formation(PairEvidence evidence) {
		this.evidence = evidence;
	}

	Household of(SortedSet<Stay> group) {
		var stays = List.copyOf(group);
		var head = stays.stream().filter(stay -> stay.span().isOpen()).min(HEAD_FIRST).orElse(stays.getFirst());
		var members = stays.stream().map(stay -> member(stay, stays, stay.equals(head))).toList();
		return new Household(kind(stays), members,
				members.stream().mapToDouble(Household.Member::confidence).average().orElse(0));
	}

	/** People who were only counted, not compared. */
	static Household collective(Collection<Stay> stays) {
		return new Household(Household.Kind.COLLECTIVE,
				stays.stream()
					.map(stay -> new Household.Member(stay.person().id(), stay.number(), stay.span(),
							List.of(Household.Role.MEMBER), 1, List.of()))
					.toList(),
				1);
	}

	private Household.Member member(Stay stay, List<Stay> all, boolean head) {
		var sums = new TreeMap<String, Evidence>();
		Span span = null;
		for (var other : all) {
			if (!other.equals(stay)) {
				for (var part : this.evidence.of(stay, other)) {
					sums.merge(part.feature() + ' ' + part.level(), part,
							(one, two) -> new Evidence(one.feature(), one.level(), one.bits() + two.bits()));
				}
				if (stay.span().meets(other.span())) {
					var both = stay.span().and(other.span());
					span = (span == null) ? both : span.or(both);
				}
			}
		}
		var others = all.size() - 1;
		var parts = sums.values()
			.stream()
			.map(part -> new Evidence(part.feature(), part.level(), part.bits() / others))
			.toList();
		var bits = parts.stream().mapToDouble(Evidence::bits).sum();
		return new Household.Member(stay.person().id(), stay.number(), (span != null) ? span : stay.span(),
				roles(stay, head), 1 / (1 + Math.pow(2, Joining.THRESHOLD - 1 - bits)), parts);
	}

	private static List<Household.Role> roles(Stay stay, boolean head) {
		var roles = EnumSet.noneOf(Household.Role.class);
		if (head) {
			roles.add(Household.Role.HEAD);
		}
		if (isPayer(stay)) {
			roles.add(Household.Role.PAYER);
		}
		if (plays(stay, "main")) {
			roles.add(Household.Role.MAIN);
		}
		if (plays(stay, "secondary")) {
			roles.add(Household.Role.SECONDARY);
		}
		return roles.isEmpty() ? List.of(Household.Role.MEMBER) : List.copyOf(roles);
	}

	private static boolean isPayer(Stay stay) {
		return plays(stay, "payer");
	}

	private static boolean plays(Stay stay, String role) {
		return stay.ties().stream().anyMatch(tie -> tie.role().equals(role));
	}

	private static Household.Kind kind(List<Stay> stays) {
		var current = stays.stream().filter(stay -> stay.span().isOpen()).toList();
		var some = (current.size() > 1) ? current : stays;
		var names = some.stream().map(stay -> stay.person().surname()).filter(name -> !name.isEmpty()).toList();
		var distinct = Set.copyOf(names).size();
		var tied = isTied(some);
		if (!tied && (some.size() > MANY || some.size() >= SEVERAL) && distinct >= 0.8 * some.size()) {
			return Household.Kind.COLLECTIVE;
		}
		if (some.size() > MANY && distinct >= 0.4 * some.size()) {
			return Household.Kind.COLLECTIVE;
		}
		return (!tied && distinct == some.size() && areOfAnAge(some)) ? Household.Kind.CO_TENANTS
				: Household.Kind.HOUSEHOLD;
	}

	/** True when two of them share more than the place. */
	private static boolean isTied(List<Stay> some) {
		var shared = new ArrayList<String>();
		some.forEach(stay -> shared.addAll(stay.ties()
			.stream()
			.filter(tie -> tie.kind() != Tie.Kind.APART)
			.map(tie -> tie.kind() + tie.id())
			.collect(Collectors.toUnmodifiableSet())));
		return Set.copyOf(shared).size() < shared.size();
	}

	/** A couple is not two tenants, nor are parent and child. */
	private static boolean areOfAnAge(List<Stay> some) {
		var years = some.stream().map(stay -> stay.person().birthYear()).filter(Objects::nonNull).toList();
		var genders = some.stream().map(stay -> stay.person().gender()).collect(Collectors.toUnmodifiableSet());
		return years.size() == some.size() && (some.size() > 2 || (genders.size() == 1 && !genders.contains("")))
				&& years.stream().mapToInt(Integer::intValue).max().orElse(0)
						- years.stream().mapToInt(Integer::intValue).min().orElse(0) < PairEvidence.GENERATION;
	}

	/** Those at one place, by its key. */
	static Map<Long, List<Stay>> byDwelling(Collection<Stay> stays) {
		return stays.stream()
			.filter(stay -> stay.dwelling().isHouse())
			.collect(Collectors.groupingBy(stay -> stay.dwellingKey().id(), TreeMap::new, Collectors.toList()));
	}

}
