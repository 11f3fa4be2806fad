package io.c360.population;

/** The billing system: one record for each account, names as printed on an envelope. */
final class BillingDesk {

	private final Values values;

	private final Resident person;

	private final Dice dice;

	BillingDesk(Values values) {
		this.values = values;
		this.person = values.person;
		this.dice = values.dice;
	}

	/** The record of the first (0) or second (1) account. */
	RecordDraft record(String key, int which) {
		var draft = new RecordDraft("billing", key);
		name(draft);
		if (this.values.has(0.4)) {
			draft.put("gender", this.values.gender());
		}
		if (this.values.has(0.3)) {
			this.values.birthDate(draft, 0.02);
		}
		if (this.values.has(0.8)) {
			this.values.residentId(draft, 0.1, 0.01, 0.008);
		}
		if (which == 0) {
			this.values.mobile(draft, this.person.isOldOwner() ? 0.9 : 0.45, 0.01);
		}
		else {
			var second = this.values.world.numbers.mobile(this.person.index, 2);
			draft.put("mobile", second).meaning("mobile", second);
		}
		if (this.values.chance(0.15)) {
			this.values.email(draft, 0.3);
		}
		address(draft);
		return draft.put("account", account(this.values.world, this.person, which));
	}

	private void name(RecordDraft draft) {
		var name = this.person.name;
		if (this.person.formerName != null && this.dice.chance(0.6)) {
			name = this.person.formerName;
		}
		else if (this.values.chance(0.01)) {
			name = this.values.world.names.mistyped(this.dice, name);
		}
		if (this.values.chance(0.008)) {
			draft.put("fullName", name.family() + (this.person.male ? "先生" : "女士")).misnamed();
			return;
		}
		if (this.values.chance(0.003)) {
			draft.put("fullName", this.dice.chance(0.5) ? "test" : "无").misnamed();
			this.values.plant(Trap.JUNK_VALUE);
			return;
		}
		this.values.name(draft, name, (this.person.index > 0) ? Noise.billed(this.dice, name) : name.full());
	}

	private void address(RecordDraft draft) {
		var address = this.values.address(0.5);
		var text = switch (this.dice.below(8)) {
			case 0 -> Noise.fullWidth(address.brief());
			case 1, 2 -> address.brief();
			case 3 -> address.withCity();
			case 4 -> address.withoutRoom();
			default -> address.otherWords();
		};
		draft.put("address", text);
		if (this.dice.chance(0.8)) {
			draft.put("city", address.city().han() + (this.dice.chance(0.5) ? "市" : ""));
		}
		if (this.dice.chance(0.5)) {
			draft.put("postCode", address.city().postCode());
		}
	}

	/**
	 * The account of the first or second subscription; the first is the payer's if
	 * somebody else pays.
	 */
	static String account(World world, Resident person, int which) {
		int payer = (which == 0) ? person.payer.index : person.index;
		return world.numbers.key(Numbers.Register.ACCOUNT, 2L * payer + which);
	}

}
