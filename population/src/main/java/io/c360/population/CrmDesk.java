package io.c360.population;

/**
 * The customer relationship system: the best records, made by clerks with the card in
 * hand.
 */
final class CrmDesk {

	private final Values values;

	private final Resident person;

	private final Dice dice;

	CrmDesk(Values values) {
		this.values = values;
		this.person = values.person;
		this.dice = values.dice;
	}

	RecordDraft record(String key) {
		var draft = new RecordDraft("crm", key);
		name(draft);
		if (this.values.has(0.97)) {
			draft.put("gender", this.values.gender());
		}
		if (this.values.has(0.96)) {
			this.values.birthDate(draft, 0.006);
		}
		if (this.values.has(0.965)) {
			this.values.residentId(draft, 0.05, 0.004, 0.003);
		}
		mobile(draft);
		if (this.values.has(0.25)) {
			var company = this.person.company;
			boolean atWork = company != null && this.dice.chance(0.4);
			draft.put("landline", (company != null && atWork) ? company.landline() : this.values.landline());
		}
		if (this.values.has(0.6)) {
			this.values.email(draft, 0.1);
		}
		address(draft);
		if (this.values.has(0.35)) {
			draft.put("loyaltyCard", loyaltyCard());
		}
		if (this.values.has(0.3)) {
			draft.put("occupation", occupation());
		}
		if (this.values.chance(0.03)) {
			draft.characteristic("remark", this.dice.chance(0.5) ? "无" : "test");
		}
		return draft;
	}

	/** The same customer once more, entered when they came back. */
	RecordDraft again(String key) {
		var draft = new RecordDraft("crm", key);
		this.values.name(draft, this.person.name, this.person.name.full());
		if (this.dice.chance(0.7)) {
			this.values.residentId(draft, 0.1, 0.01, 0);
		}
		this.values.mobile(draft, 0.5, 0.01);
		if (this.dice.chance(0.5)) {
			this.values.birthDate(draft, 0.01);
		}
		var address = this.values.address(0.5);
		return draft.put("address", address.otherWords()).put("city", address.city().han());
	}

	private void name(RecordDraft draft) {
		var name = this.values.chance(0.004) ? this.values.world.names.mistyped(this.dice, this.person.name)
				: this.person.name;
		this.values.name(draft, name, name.full());
		if (this.values.has(0.6)) {
			draft.put("familyName", name.family()).put("givenName", name.given());
		}
		if (this.person.formerName != null && this.dice.chance(0.7)) {
			draft.put("formerName", this.person.formerName.full());
		}
	}

	private void mobile(RecordDraft draft) {
		if (this.person.in(Trap.SHOP_PHONE)) {
			draft.put("mobile", this.values.world.shopPhone());
			if (this.dice.chance(0.3)) {
				draft.add("mobile", this.person.mobile).meaning("mobile", this.person.mobile);
			}
			return;
		}
		this.values.mobile(draft, 0.12, 0.004);
		if (this.person.formerMobile != null && !draft.isStale()
				&& this.values.chance(this.person.isOldOwner() ? 0.6 : 0.25)) {
			draft.add("mobile", this.person.formerMobile).meaning("mobile", this.person.formerMobile);
		}
	}

	private void address(RecordDraft draft) {
		if (this.values.chance(0.004)) {
			draft.put("address", "无");
			this.values.plant(Trap.JUNK_VALUE);
			return;
		}
		var address = this.values.address(0.2);
		if (this.values.has(0.96)) {
			draft.put("address", address.full());
		}
		draft.put("city", address.city().han());
		if (this.values.has(0.7)) {
			draft.put("postCode", address.city().postCode());
		}
	}

	private String loyaltyCard() {
		return loyaltyCard(this.values.world, this.person);
	}

	static String loyaltyCard(World world, Resident person) {
		return world.numbers.key(Numbers.Register.LOYALTY_CARD, person.index);
	}

	private String occupation() {
		int age = this.person.age(this.values.today());
		if (this.person.index == 0) {
			return "公司职员";
		}
		return (age < 22) ? "学生" : (age > 62) ? "退休" : this.dice.pick(WordList.words("occupations"));
	}

}
