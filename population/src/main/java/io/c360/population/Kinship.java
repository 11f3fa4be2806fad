package io.c360.population;

import java.util.List;

/** What relatives have in common: a household, sometimes a payer, sometimes one phone. */
final class Kinship {

	private final Dice dice;

	Kinship(Dice dice) {
		this.dice = dice;
	}

	/** Those with the head's family name are reached on the head's phone. */
	void shareOnePhone(List<Resident> family) {
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

	/** Makes them one household; the first is its head. */
	void family(List<Resident> members) {
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

}
