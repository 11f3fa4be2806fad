package io.c360.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fills a neighbourhood with households until it is full. */
final class HouseholdPlan {

	private static final Weighted<Kind> KINDS = new Weighted<Kind>().add(Kind.SINGLE, 24)
		.add(Kind.COUPLE, 18)
		.add(Kind.COUPLE_AND_CHILD, 22)
		.add(Kind.COUPLE_AND_TWO, 9)
		.add(Kind.THREE_GENERATIONS, 8)
		.add(Kind.PARENT_AND_CHILD, 8)
		.add(Kind.CO_TENANTS, 9)
		.add(Kind.DORMITORY, 2);

	private final World world;

	private final Dice dice;

	private final int number;

	private final int end;

	private final List<Resident> residents = new ArrayList<>(World.NEIGHBOURS);

	private int twins;

	HouseholdPlan(World world, Dice dice, int number) {
		this.world = world;
		this.dice = dice;
		this.number = number;
		this.end = world.end(number);
		int next = world.first(number);
		while (next < this.end) {
			int room = this.end - next;
			if (room >= 4 && this.twins < Math.min(World.TWINS_PER_NEIGHBOURHOOD, (this.residents.size() + 180) / 200)) {
				twins();
			}
			else {
				var kind = (next == 0 && room >= 3) ? Kind.COUPLE_AND_CHILD : KINDS.pick(dice);
				fill((room >= kind.size) ? kind : Kind.SINGLE);
			}
			next = world.first(number) + this.residents.size();
		}
	}

	List<Resident> residents() {
		return this.residents;
	}

	private void fill(Kind kind) {
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
		if (this.residents.size() > 5 && this.dice.chance(0.05)) {
			namesake(this.dice.pick(this.residents));
			return;
		}
		boolean male = this.dice.chance(0.5);
		int year = year(20, 80);
		add(this.world.names.draw(this.dice, male, year), male, year, address);
	}

	/** Somebody else with the same full name, in the same city, of about the same age. */
	private void namesake(Resident other) {
		int year = Math.min(other.birth.getYear() + this.dice.between(-3, 3), year(8, 8));
		var address = this.world.places.address(this.dice, other.address.city());
		var resident = add(other.name, other.male, year, address);
		int named = other.traps.getOrDefault(Trap.SAME_NAME_SAME_CITY, other.index);
		other.plant(Trap.SAME_NAME_SAME_CITY, named);
		resident.plant(Trap.SAME_NAME_SAME_CITY, named);
	}

	private List<Resident> couple(Address address, int year) {
		var man = add(this.world.names.draw(this.dice, true, year), true, year, address);
		int hers = year + this.dice.between(-2, 5);
		var woman = add(this.world.names.draw(this.dice, false, hers), false, hers, address);
		var both = List.of(man, woman);
		family(both);
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
		family(all);
		shareOnePhone(all);
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
		all.add(born(first, male, place.birth(), division, place.halfSequence(), address));
		all.add(born(second, male, place.birth(), division, place.halfSequence() + 1, address));
		all.subList(2, 4).forEach(twin -> twin.plant(Trap.TWINS, all.get(2).index));
		family(all);
	}

	private void threeGenerations(Address address) {
		int year = year(34, 50);
		var all = new ArrayList<>(couple(address, year));
		var head = all.getFirst();
		int old = year - this.dice.between(22, 32);
		all.add(add(this.world.names.relative(this.dice, head.name, true, old), true, old, address));
		all.add(add(this.world.names.draw(this.dice, false, old), false, old + this.dice.between(-1, 4), address));
		all.add(child(head, Math.min(year + this.dice.between(22, 32), year(8, 8))));
		family(all);
		shareOnePhone(all);
	}

	private void parentAndChild(Address address) {
		int year = year(42, 78);
		boolean father = this.dice.chance(0.6);
		var parent = add(this.world.names.draw(this.dice, father, year), father, year, address);
		int born = Math.min(year + this.dice.between(21, 33), year(8, 8));
		if (father && this.dice.chance(0.5)) {
			var son = add(this.world.names.similar(this.dice, parent.name, born), true, born, address);
			parent.plant(Trap.SIMILAR_FATHER_AND_SON, parent.index);
			son.plant(Trap.SIMILAR_FATHER_AND_SON, parent.index);
			family(List.of(parent, son));
			return;
		}
		var both = List.of(parent, child(parent, born));
		family(both);
		shareOnePhone(both);
	}

	private void strangers(Address address, int count, Trap trap) {
		int head = this.world.first(this.number) + this.residents.size();
		for (int i = 0; i < count; i++) {
			boolean male = this.dice.chance(0.55);
			int year = year(20, 38);
			var resident = add(this.world.names.draw(this.dice, male, year), male, year, address);
			resident.plant(trap, head);
		}
	}

	private Resident child(Resident parent, int year) {
		boolean male = this.dice.chance(0.52);
		return add(this.world.names.relative(this.dice, parent.name, male, year), male, year, parent.address);
	}

	/** Those with the head's family name are reached on the head's phone. */
	private void shareOnePhone(List<Resident> family) {
		var head = family.getFirst();
		if (head.index == 0 || !this.dice.chance(0.1)) {
			return;
		}
		for (var relative : family.subList(1, family.size())) {
			if (relative.name.family().equals(head.name.family())) {
				relative.mobile = head.mobile;
				relative.plant(Trap.SHARED_PHONE, head.index);
				head.plant(Trap.SHARED_PHONE, head.index);
			}
		}
	}

	private void family(List<Resident> members) {
		var head = members.getFirst();
		boolean onePayer = this.dice.chance(0.15);
		for (var member : members) {
			member.head = head.index;
			for (var other : members) {
				if (other != member && !member.relatives.contains(other)) {
					member.relatives.add(other);
				}
			}
			if (onePayer && member != head) {
				member.payer = head;
				member.plant(Trap.SHARED_ACCOUNT, head.index);
				head.plant(Trap.SHARED_ACCOUNT, head.index);
			}
		}
	}

	private Resident add(HanName name, boolean male, int year, Address address) {
		int index = this.world.first(this.number) + this.residents.size();
		var place = this.world.residentIds.place(index, year);
		return born(name, male, place.birth(), this.world.places.division(this.dice, address), place.halfSequence(),
				address);
	}

	private Resident born(HanName name, boolean male, LocalDate birth, int division, int half, Address address) {
		int index = this.world.first(this.number) + this.residents.size();
		var resident = new Resident(index, name, male, birth, ResidentIds.number(division, birth, half, male), address,
				this.world.numbers.mobile(index, 0));
		this.residents.add(resident);
		return resident;
	}

	/** A year of birth for an age in that range at the as-of date. */
	private int year(int youngest, int oldest) {
		return this.world.asOf.getYear() - this.dice.between(youngest, oldest);
	}

	private enum Kind {

		SINGLE(1), COUPLE(2), COUPLE_AND_CHILD(3), COUPLE_AND_TWO(4), THREE_GENERATIONS(5), PARENT_AND_CHILD(2),
		CO_TENANTS(3), DORMITORY(6);

		private final int size;

		Kind(int size) {
			this.size = size;
		}

	}

}
