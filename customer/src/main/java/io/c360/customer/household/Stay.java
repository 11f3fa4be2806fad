package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;

/**
 * One person at one place: what households are made of. A person who moved is in several
 * households, one after the other.
 */
final class Stay implements Comparable<Stay> {

	private static final int DWELLING = 30;

	private static final int HOUSE = 60;

	private static final int NAMED = 40;

	private final Inhabitant person;

	private final int number;

	private final Residence residence;

	private final List<Tie> ties;

	private final List<HouseholdKey> keys;

	Stay(Inhabitant person, int number, Residence residence) {
		this.person = person;
		this.number = number;
		this.residence = residence;
		this.ties = person.ties().stream().filter(tie -> holds(tie.span(), residence.span())).toList();
		this.keys = allKeys();
	}

	Inhabitant person() {
		return this.person;
	}

	int number() {
		return this.number;
	}

	Dwelling dwelling() {
		return this.residence.dwelling();
	}

	Span span() {
		return this.residence.span();
	}

	/** A tie that is over says nothing of where somebody lives now. */
	private static boolean holds(Span tie, Span stay) {
		return stay.isOpen() ? tie.isOpen() : tie.meets(stay);
	}

	/** Ties that hold at some time of the stay. */
	List<Tie> ties() {
		return this.ties;
	}

	/** Whoever shares none of these is not compared with it. */
	List<HouseholdKey> keys() {
		return this.keys;
	}

	private List<HouseholdKey> allKeys() {
		var all = new ArrayList<HouseholdKey>();
		var at = dwelling();
		var name = this.person.surname();
		if (at.isHouse()) {
			all.add(dwellingKey());
			all.add(houseKey());
			all.add(HouseholdKey.of(HOUSE, "begin", at.area(), at.number(), begin(at.street())));
			all.add(HouseholdKey.of(HOUSE, "end", at.area(), at.number(), end(at.street())));
			all.add(HouseholdKey.of(DWELLING, "anywhere", at.street(), at.number(), at.unit()));
		}
		if (!at.street().isEmpty()) {
			all.add(streetKey());
		}
		if (!at.number().isEmpty()) {
			all.add(numberKey());
		}
		if (!name.isEmpty() && !at.number().isEmpty()) {
			all.add(numberAndNameKey());
		}
		if (!name.isEmpty() && !at.street().isEmpty()) {
			all.add(streetAndNameKey());
		}
		this.ties.forEach(tie -> all.add(HouseholdKey.of(tie.kind().cap(), tie.kind().name(), tie.id())));
		return all.stream().distinct().toList();
	}

	HouseholdKey numberKey() {
		return HouseholdKey.of(HOUSE, "number", dwelling().area(), dwelling().number());
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
		return HouseholdKey.of(NAMED, "street and name", dwelling().area(), dwelling().street(), this.person.surname());
	}

	HouseholdKey numberAndNameKey() {
		return HouseholdKey.of(NAMED, "number and name", dwelling().area(), dwelling().number(), this.person.surname());
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
