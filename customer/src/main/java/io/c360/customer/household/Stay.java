package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person at one place: what households are made of. A person who moved is in several
 * households, one after the other.
 *
 * @param number which of the person's stays
 */
record Stay(Inhabitant person, int number, Residence residence) implements Comparable<Stay> {

	private static final int DWELLING = 30;

	private static final int HOUSE = 60;

	private static final int NAMED = 40;

	Dwelling dwelling() {
		return this.residence.dwelling();
	}

	Span span() {
		return this.residence.span();
	}

	/** Ties that hold at some time of the stay. */
	Stream<Tie> ties() {
		return this.person.ties().stream().filter(tie -> tie.span().meets(span()));
	}

	/** Whoever shares none of these is not compared with it. */
	List<HouseholdKey> keys() {
		var keys = new ArrayList<HouseholdKey>();
		var at = dwelling();
		if (at.isHouse()) {
			keys.add(dwellingKey());
			keys.add(houseKey());
			keys.add(streetKey());
			keys.add(HouseholdKey.of(HOUSE, "begin", at.area(), at.number(), begin(at.street())));
			keys.add(HouseholdKey.of(HOUSE, "end", at.area(), at.number(), end(at.street())));
			if (!this.person.surname().isEmpty()) {
				keys.add(HouseholdKey.of(NAMED, "anywhere", at.street(), at.number(), this.person.surname()));
			}
		}
		if (!this.person.surname().isEmpty()) {
			if (!at.number().isEmpty()) {
				keys.add(numberAndNameKey());
			}
			if (!at.street().isEmpty()) {
				keys.add(streetAndNameKey());
			}
		}
		ties().forEach(tie -> keys.add(HouseholdKey.of(tie.kind().cap(), tie.kind().name(), tie.id())));
		return keys.stream().distinct().toList();
	}

	HouseholdKey dwellingKey() {
		return HouseholdKey.of(DWELLING, "dwelling", dwelling().area(), dwelling().street(), dwelling().number(),
				dwelling().unit());
	}

	HouseholdKey houseKey() {
		return HouseholdKey.of(HOUSE, "house", dwelling().area(), dwelling().street(), dwelling().number());
	}

	HouseholdKey streetKey() {
		return HouseholdKey.of(HOUSE, "street", dwelling().area(), dwelling().street());
	}

	HouseholdKey streetAndNameKey() {
		return HouseholdKey.of(NAMED, "street and name", dwelling().area(), dwelling().street(),
				this.person.surname());
	}

	HouseholdKey numberAndNameKey() {
		return HouseholdKey.of(NAMED, "number and name", dwelling().area(), dwelling().number(),
				this.person.surname());
	}

	private static String begin(String street) {
		return street.substring(0, Math.min(2, street.length()));
	}

	private static String end(String street) {
		var space = street.lastIndexOf(' ');
		var main = (space > 3) ? street.substring(0, space) : street;
		return main.substring(Math.max(0, main.length() - 2));
	}

	@Override
	public int compareTo(Stay other) {
		var byPerson = this.person.id().compareTo(other.person.id());
		return (byPerson != 0) ? byPerson : Integer.compare(this.number, other.number);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Stay stay && stay.number == this.number && stay.person.id().equals(this.person.id());
	}

	@Override
	public int hashCode() {
		return this.person.id().hashCode() * 31 + this.number;
	}

	/** The person's id only: the place is personal data. */
	@Override
	public String toString() {
		return "stay " + this.number + " of " + this.person.id();
	}

}
