package io.c360.customer.loyalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What a customer has in one programme at a time: never stored, always the sum of the
 * entries.
 *
 * @param entries until that time, newest first
 */
public record PointsAccount(String programme, long balance, @Nullable String tier, @Nullable String club,
		List<PointsEntry> entries) {

	/** The accounts as of a time, by the name of their programme. */
	public static List<PointsAccount> of(Collection<PointsEntry> entries, Instant asOf) {
		var byProgramme = new TreeMap<String, List<PointsEntry>>();
		entries.stream()
			.filter(entry -> !entry.at().isAfter(asOf))
			.sorted(Comparator.comparing(PointsEntry::at).thenComparing(PointsEntry::id))
			.forEach(entry -> byProgramme.computeIfAbsent(entry.programme(), any -> new ArrayList<>()).add(entry));
		return byProgramme.entrySet().stream().map(account -> of(account.getKey(), account.getValue())).toList();
	}

	private static PointsAccount of(String programme, List<PointsEntry> oldestFirst) {
		@Nullable String tier = null;
		@Nullable String club = null;
		long balance = 0;
		for (var entry : oldestFirst) {
			balance = Math.addExact(balance, entry.points());
			tier = (entry.tier() != null) ? entry.tier() : tier;
			club = (entry.club() != null) ? entry.club() : club;
		}
		return new PointsAccount(programme, balance, tier, club, oldestFirst.reversed());
	}

	/** The programme only: the rest is about a person. */
	@Override
	public String toString() {
		return this.programme;
	}

}
