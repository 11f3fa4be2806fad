package io.c360.population;

import java.util.ArrayList;
import java.util.List;

/** Fills a neighbourhood with households until it is full. */
final class HouseholdPlan {

	private static final Weighted<Form> KINDS = new Weighted<Form>().add(Form.SINGLE, 24)
		.add(Form.COUPLE, 18)
		.add(Form.COUPLE_AND_CHILD, 22)
		.add(Form.COUPLE_AND_TWO, 9)
		.add(Form.THREE_GENERATIONS, 8)
		.add(Form.PARENT_AND_CHILD, 8)
		.add(Form.CO_TENANTS, 9)
		.add(Form.DORMITORY, 2);

	private final World world;

	private final Dice dice;

	private final int number;

	private final int end;

	private final Births births;

	private final Kinship kinship;

	private int twins;

	HouseholdPlan(World world, Dice dice, int number) {
		this.world = world;
		this.dice = dice;
		this.number = number;
		this.end = world.end(number);
		this.births = new Births(world, dice, number);
		this.kinship = new Kinship(dice);
		while (this.births.next() < this.end) {
			int room = this.end - this.births.next();
			if (room >= 4 && this.twins < Math.min(World.TWINS_PER_NEIGHBOURHOOD,
					(this.births.residents().size() + 180) / 200)) {
				twins();
			}
			else {
				var kind = (this.births.next() == 0 && room >= 3) ? Form.COUPLE_AND_CHILD : KINDS.pick(dice);
				fill((room >= kind.size) ? kind : Form.SINGLE);
			}
		}
	}

	List<Resident> residents() {
		return this.births.residents();
	}

	private void fill(Form kind) {
		var address = this.world.places.address(this.dice);
		switch (kind) {
			case SINGLE -> single(address);
			case COUPLE -> couple(address, year(24, 75));
			case COUPLE_AND_CHILD -> couple(address, year(32, 60), 1);
			case COUPLE_AND_TWO -> couple(address, year(34, 60), 2);
			case THREE_GENERATIONS -> threeGenerations(address);
			case PARENT_AND_CHILD -> parentAndChild(address);
			case CO_TENANTS -> strangers(address, 3, Trap.CO_TENANTS);
			case DORMITORY -> strangers(address, 6, Trap.DORMITORY);
		}
	}

	private void single(Address address) {
		if (this.births.residents().size() > 5 && this.dice.chance(0.05)) {
			namesake(this.dice.pick(this.births.residents()));
			return;
		}
		boolean male = this.dice.chance(0.5);
		int year = year(20, 80);
		this.births.add(this.world.names.draw(this.dice, male, year), male, year, address);
	}

	/** Somebody else with the same full name, in the same city, of about the same age. */
	private void namesake(Resident other) {
		int year = Math.min(other.birth.getYear() + this.dice.between(-3, 3), year(8, 8));
		var address = this.world.places.address(this.dice, other.address.city());
		var resident = this.births.add(other.name, other.male, year, address);
		int named = other.traps.getOrDefault(Trap.SAME_NAME_SAME_CITY, other.index);
		other.plant(Trap.SAME_NAME_SAME_CITY, named);
		resident.plant(Trap.SAME_NAME_SAME_CITY, named);
	}

	private List<Resident> couple(Address address, int year) {
		var man = this.births.add(this.world.names.draw(this.dice, true, year), true, year, address);
		int hers = year + this.dice.between(-2, 5);
		var woman = this.births.add(this.world.names.draw(this.dice, false, hers), false, hers, address);
		var both = List.of(man, woman);
		this.kinship.family(both);
		if (man.index > 0 && this.dice.chance(0.02)) {
			man.plant(Trap.SHARED_EMAIL, man.index);
			woman.plant(Trap.SHARED_EMAIL, man.index);
		}
		return both;
	}

	private void couple(Address address, int year, int children) {
		var all = new ArrayList<>(couple(address, year));
		for (int i = 0; i < children; i++) {
			all.add(child(all.getFirst(), Math.min(year + this.dice.between(22, 34), year(8, 8))));
		}
		this.kinship.family(all);
		this.kinship.shareOnePhone(all);
	}

	private void twins() {
		int year = year(38, 62);
		var address = this.world.places.address(this.dice);
		var all = new ArrayList<>(couple(address, year));
		int pair = this.number * World.TWINS_PER_NEIGHBOURHOOD + this.twins++;
		var place = this.world.residentIds.twinPlace(pair, Math.min(year + this.dice.between(22, 32), year(8, 8)));
		int division = this.world.places.division(this.dice, address);
		boolean male = this.dice.chance(0.5);
		var first = this.world.names.relative(this.dice, all.getFirst().name, male, place.birth().getYear());
		var second = first;
		while (second.equals(first)) {
			second = this.world.names.relative(this.dice, first, male, place.birth().getYear());
		}
		all.add(this.births.add(first, male, place.birth(), division, place.halfSequence(), address));
		all.add(this.births.add(second, male, place.birth(), division, place.halfSequence() + 1, address));
		all.subList(2, 4).forEach(twin -> twin.plant(Trap.TWINS, all.get(2).index));
		this.kinship.family(all);
	}

	private void threeGenerations(Address address) {
		int year = year(34, 50);
		var all = new ArrayList<>(couple(address, year));
		var head = all.getFirst();
		int old = year - this.dice.between(22, 32);
		all.add(this.births.add(this.world.names.relative(this.dice, head.name, true, old), true, old, address));
		all.add(this.births.add(this.world.names.draw(this.dice, false, old), false, old + this.dice.between(-1, 4),
				address));
		all.add(child(head, Math.min(year + this.dice.between(22, 32), year(8, 8))));
		this.kinship.family(all);
		this.kinship.shareOnePhone(all);
	}

	private void parentAndChild(Address address) {
		int year = year(42, 78);
		boolean father = this.dice.chance(0.6);
		var parent = this.births.add(this.world.names.draw(this.dice, father, year), father, year, address);
		int born = Math.min(year + this.dice.between(21, 33), year(8, 8));
		if (father && this.dice.chance(0.5)) {
			var son = this.births.add(this.world.names.similar(this.dice, parent.name, born), true, born, address);
			parent.plant(Trap.SIMILAR_FATHER_AND_SON, parent.index);
			son.plant(Trap.SIMILAR_FATHER_AND_SON, parent.index);
			this.kinship.family(List.of(parent, son));
			return;
		}
		var both = List.of(parent, child(parent, born));
		this.kinship.family(both);
		this.kinship.shareOnePhone(both);
	}

	private void strangers(Address address, int count, Trap trap) {
		int head = this.births.next();
		for (int i = 0; i < count; i++) {
			boolean male = this.dice.chance(0.55);
			int year = year(20, 38);
			var resident = this.births.add(this.world.names.draw(this.dice, male, year), male, year, address);
			resident.plant(trap, head);
		}
	}

	private Resident child(Resident parent, int year) {
		boolean male = this.dice.chance(0.52);
		return this.births.add(this.world.names.relative(this.dice, parent.name, male, year), male, year,
				parent.address);
	}

	/** A year of birth for an age in that range at the as-of date. */
	private int year(int youngest, int oldest) {
		return this.world.asOf.getYear() - this.dice.between(youngest, oldest);
	}

	private enum Form {

		SINGLE(1), COUPLE(2), COUPLE_AND_CHILD(3), COUPLE_AND_TWO(4), THREE_GENERATIONS(5), PARENT_AND_CHILD(2),
		CO_TENANTS(3), DORMITORY(6);

		private final int size;

		Form(int size) {
			this.size = size;
		}

	}

}
