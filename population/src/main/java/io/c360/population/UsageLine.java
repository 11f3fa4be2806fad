package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;

/**
 * Calls, messages and data of the last months: mostly with relatives, colleagues and
 * friends.
 */
final class UsageLine {

	/** Slots of the numbers that belong to nobody in the population. */
	private static final int STRANGERS = 2_000_000;

	private static final List<String> CALL_CENTRES = List.of("10000", "10000", "95588", "10086");

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
		if (story.person().in(Trap.RIVAL_ACCOUNT_MANAGER)) {
			rival(out, story, dice);
		}
	}

	/** The calls of a rival's account manager in the weeks before a worker leaves. */
	private static void rival(JsonLines out, Story story, Dice dice) {
		var person = story.person();
		var numbers = story.world().numbers;
		long slot = (story.world().people + 2L) * Numbers.MOBILES_PER_PERSON + STRANGERS
				+ person.traps.getOrDefault(Trap.RIVAL_ACCOUNT_MANAGER, 0);
		for (int call = 1; call <= 3; call++) {
			long day = Contracts.rivalDay(story.world(), person) - dice.between(1, 25);
			out.open().text("id", "UR" + person.index + "-" + call);
			PartyReference.identifier(out, "msisdn", person.ownMobile)
				.instant("usageDate", day * Story.DAY + dice.between(32_000, 64_000))
				.text("usageType", "voice")
				.text("direction", "incoming")
				.text("counterpart", numbers.foreignMobile(slot))
				.number("durationSeconds", dice.between(60, 600))
				.flag("roaming", false)
				.end();
		}
	}

	private static void write(JsonLines out, Story story, Dice dice) {
		int type = dice.below(10);
		if (type == 0) {
			out.text("usageType", "data")
				.text("direction", "outgoing")
				.number("volumeBytes", (long) dice.mostlyLow(1, 900_000) * 1000);
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
		if (who >= 97) {
			return dice.pick(CALL_CENTRES);
		}
		var numbers = story.world().numbers;
		return numbers.foreignMobile((story.world().people + 2L) * Numbers.MOBILES_PER_PERSON
				+ dice.below(Math.max(100, story.world().people / 2)));
	}

}
