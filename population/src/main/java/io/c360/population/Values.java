package io.c360.population;

import java.time.LocalDate;

/** Puts one person's values into a record, with the noise that is usual for each kind. */
final class Values {

	final World world;

	final Resident person;

	final Dice dice;

	Values(World world, Resident person, Dice dice) {
		this.world = world;
		this.person = person;
		this.dice = dice;
	}

	/** The first person of a population is free of noise, as an example. */
	boolean chance(double probability) {
		return this.dice.chance(probability) && this.person.index > 0;
	}

	/** Like {@code chance}, but the first person always has the value. */
	boolean has(double probability) {
		return this.dice.chance(probability) || this.person.index == 0;
	}

	void name(RecordDraft draft, HanName name, String written) {
		draft.put("fullName", written).meaning("name", name.familyPinyin() + name.givenWord());
	}

	void residentId(RecordDraft draft, double oldForm, double mistyped, double junk) {
		var number = this.person.residentId;
		if (chance(junk)) {
			draft.put("residentId", this.dice.chance(0.5) ? "000000" : "无");
			plant(Trap.JUNK_VALUE);
		}
		else if (chance(mistyped)) {
			draft.put("residentId", Noise.mistyped(this.dice, number));
			plant(Trap.MISTYPED_RESIDENT_ID);
		}
		else if (this.person.birth.getYear() < 1986 && chance(oldForm)) {
			draft.put("residentId", ResidentIds.old(number)).meaning("id", number);
			plant(Trap.OLD_RESIDENT_ID);
		}
		else {
			draft.put("residentId", (this.person.index > 0) ? Noise.residentId(this.dice, number) : number)
				.meaning("id", number);
		}
	}

	void birthDate(RecordDraft draft, double junk) {
		if (chance(junk)) {
			draft.put("birthDate", "1900-01-01");
			plant(Trap.JUNK_VALUE);
		}
		else {
			draft.put("birthDate", this.person.birth.toString()).meaning("birth", this.person.birth.toString());
		}
	}

	/** The number of today, or the former one, or a number that means "none". */
	void mobile(RecordDraft draft, double former, double junk) {
		var old = this.person.formerMobile;
		if (chance(junk)) {
			draft.put("mobile", this.dice.chance(0.7) ? "13800000000" : "11111111111");
			plant(Trap.JUNK_VALUE);
		}
		else if (old != null && chance(former)) {
			draft.put("mobile", Noise.mobile(this.dice, old)).meaning("mobile", old).stale();
			plant(Trap.STALE_VALUE);
		}
		else {
			var number = this.person.mobile;
			draft.put("mobile", (this.person.index > 0) ? Noise.mobile(this.dice, number) : number)
				.meaning("mobile", number);
		}
	}

	void email(RecordDraft draft, double other) {
		var address = chance(other) ? this.person.otherEmail : this.person.email;
		draft.put("email", (this.person.index > 0) ? Noise.email(this.dice, address) : address)
			.meaning("email", address);
	}

	/** The address of today or a former one, as that system writes addresses. */
	Address address(double former) {
		var old = this.person.formerAddress;
		if (old != null && chance(former)) {
			plant(Trap.STALE_VALUE);
			return old;
		}
		return this.person.address;
	}

	String gender() {
		return this.person.male ? "male" : "female";
	}

	String landline() {
		return this.world.numbers.landline(this.person.address.city(), this.person.head);
	}

	LocalDate today() {
		return this.world.asOf;
	}

	void plant(Trap trap) {
		this.person.plant(trap, this.person.index);
	}

}
