package io.c360.customer.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Those who share one key, until there are too many of them. */
final class Sharing {

	static final Sharing NOBODY = new Sharing();

	private final List<Stay> stays = new ArrayList<>(2);

	private int people;

	private boolean passed;

	private @Nullable Counts counts;

	/** A person with two stays counts once. */
	void add(Stay stay, int cap) {
		if (this.passed) {
			return;
		}
		if (this.stays.isEmpty() || !this.stays.getLast().person().id().equals(stay.person().id())) {
			this.people++;
		}
		this.stays.add(stay);
		this.counts = null;
		if (this.people > cap) {
			pass();
		}
	}

	/** Too many have it: it says nothing from now on. */
	void pass() {
		this.passed = true;
		this.stays.clear();
		this.counts = null;
	}

	List<Stay> stays() {
		return this.stays;
	}

	Counts counts() {
		var known = this.counts;
		if (known == null) {
			known = Counts.of(this.stays);
			this.counts = known;
		}
		return known;
	}

	/**
	 * What there is among those who share a key.
	 *
	 * @param houses dwellings with street and number
	 * @param settled houses of two people or more
	 * @param numbers numbers that are stated; very many when nobody, or too many, share
	 * it
	 * @param units units that are stated; likewise
	 */
	record Counts(long houses, long settled, long numbers, long units) {

		private static Counts of(Collection<Stay> stays) {
			var houses = stays.stream()
				.map(Stay::dwelling)
				.filter(Dwelling::isHouse)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			return new Counts(houses.size(), houses.values().stream().filter(people -> people > 1).count(),
					stated(stays, Dwelling::number), stated(stays, Dwelling::unit));
		}

		private static long stated(Collection<Stay> stays, Function<Dwelling, String> part) {
			return stays.isEmpty() ? Long.MAX_VALUE
					: stays.stream()
						.map(stay -> part.apply(stay.dwelling()))
						.filter(text -> !text.isEmpty())
						.distinct()
						.count();
		}

	}

}
