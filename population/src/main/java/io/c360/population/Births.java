package io.c360.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Brings the people of a neighbourhood into the world, one index after the other. */
final class Births {

	private final World world;

	private final Dice dice;

	private final int first;

	private final List<Resident> residents = new ArrayList<>(World.NEIGHBOURS);

	Births(World world, Dice dice, int neighbourhood) {
		this.world = world;
		this.dice = dice;
		this.first = world.first(neighbourhood);
	}

	List<Resident> residents() {
		return this.residents;
	}

	/** The index of whoever is born next. */
	int next() {
		return this.first + this.residents.size();
	}

	/** Somebody born in about that year. */
	Resident add(HanName name, boolean male, int year, Address address) {
		var place = this.world.residentIds.place(next(), year);
		return add(name, male, place.birth(), this.world.places.division(this.dice, address), place.halfSequence(),
				address);
	}

	Resident add(HanName name, boolean male, LocalDate birth, int division, int half, Address address) {
		int index = next();
		var resident = new Resident(index, name, male, birth, ResidentIds.number(division, birth, half, male), address,
				this.world.numbers.mobile(index, 0));
		this.residents.add(resident);
		return resident;
	}

}
