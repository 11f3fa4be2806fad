package io.c360.population;

import java.util.Locale;

/** The online hall and the app: what people type about themselves, which is little. */
final class OnlineDesk {

	private final Values values;

	private final Resident person;

	private final Dice dice;

	OnlineDesk(Values values) {
		this.values = values;
		this.person = values.person;
		this.dice = values.dice;
	}

	RecordDraft record(String key) {
		var draft = new RecordDraft("online", key);
		int style = this.dice.below(100);
		if (style < 60 || this.person.index == 0) {
			var written = (this.person.index > 0) ? Noise.typed(this.dice, this.person.name)
					: this.person.name.latin().toUpperCase(Locale.ROOT);
			this.values.name(draft, this.person.name, written);
		}
		if (style >= 92 && this.person.index > 0) {
			draft.put("fullName", nickname()).misnamed();
		}
		else if (style >= 55) {
			draft.characteristic("nickname", nickname());
		}
		if (this.values.has(0.96)) {
			this.values.mobile(draft, 0.4, 0.004);
		}
		if (this.values.has(0.93)) {
			email(draft);
		}
		if (this.values.has(0.25)) {
			draft.put("gender", this.values.gender());
		}
		if (this.values.chance(0.15)) {
			this.values.birthDate(draft, 0.1);
		}
		if (this.values.has(0.4)) {
			draft.put("city", this.person.address.city().han());
		}
		if (this.values.has(0.55)) {
			draft.put("device", this.values.world.numbers.device(this.person.index));
		}
		return draft;
	}

	private void email(RecordDraft draft) {
		if (this.values.chance(0.004)) {
			draft.put("email", "test@test.com");
			this.values.plant(Trap.JUNK_VALUE);
			return;
		}
		this.values.email(draft, 0.15);
	}

	private String nickname() {
		return this.dice.pick(WordList.words("nicknames")) + (this.dice.chance(0.5) ? this.dice.between(1, 999) : "");
	}

}
