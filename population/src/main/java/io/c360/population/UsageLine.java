package io.c360.population;

import io.c360.population.Dice.Purpose;

/** Calls, messages and data of the last months: mostly with relatives, colleagues and friends. */
final class UsageLine {

	private static final double ROWS_PER_PERSON = 3;

	private UsageLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.USAGE);
		int rows = dice.around(ROWS_PER_PERSON * (0.4 + dice.share() * 1.2));
		for (int row = 1; row <= rows; row++) {
			long day = story.lastDayAsCustomer() - dice.between(1, 90);
			out.open().text("id", "U" + story.person().index + "-" + row);
			if (dice.chance(0.7)) {
				PartyReference.identifier(out, "msisdn", story.msisdn());
			}
			else {
				PartyReference.record(out, "crm", story.registration().crm());
			}
			out.instant("usageDate", day * Story.DAY + dice.between(0, 86_399));
			write(out, story, dice);
			out.flag("roaming", dice.chance(0.04)).end();
		}
	}

	private static void write(JsonLines out, Story story, Dice dice) {
		int type = dice.below(10);
		if (type == 0) {
			out.text("usageType", "data").text("direction", "outgoing").number("volumeBytes", (long) dice.mostlyLow(1, 900_000) * 1000);
			return;
		}
		out.text("usageType", (type < 8) ? "voice" : (type == 8) ? "sms" : "mms")
			.text("direction", dice.chance(0.6) ? "outgoing" : "incoming")
			.text("counterpart", counterpart(story, dice));
		if (type < 8) {
			out.number("durationSeconds", dice.mostlyLow(3, 900));
		}
	}

	private static String counterpart(Story story, Dice dice) {
		var person = story.person();
		int who = dice.below(100);
		if (who < 45 && !person.relatives.isEmpty()) {
			return dice.pick(person.relatives).ownMobile;
		}
		if (who < 88 && !person.friends.isEmpty()) {
			return dice.pick(person.friends).ownMobile;
		}
		var numbers = story.world().numbers;
		return numbers.foreignMobile((story.world().people + 2L) * Numbers.MOBILES_PER_PERSON
				+ dice.below(Math.max(100, story.world().people / 2)));
	}

}
