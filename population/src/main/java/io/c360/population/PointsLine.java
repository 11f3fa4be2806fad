package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;

/** Points earned and spent in a loyalty programme. */
final class PointsLine {

	private static final List<String> TIERS = List.of("silver", "silver", "gold", "diamond");

	private PointsLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.POINTS);
		if (dice.chance(0.5)) {
			return;
		}
		var tier = dice.pick(TIERS);
		long balance = 0;
		int entries = dice.between(2, 8);
		for (int number = 1; number <= entries; number++) {
			boolean spends = balance > 400 && dice.chance(0.3);
			int points = spends ? -dice.between(100, 400) : dice.between(20, 300);
			balance += points;
			out.open().text("id", "Y" + story.person().index + "-" + number);
			story.billedParty(out);
			out.instant("entryDate", (story.today() - 30L * (entries - number) - 3) * Story.DAY + 40_000)
				.text("programme", "star-club")
				.number("points", points)
				.text("reason", spends ? "redeemed" : "bill");
			if (number == 1) {
				out.text("tier", tier);
			}
			out.end();
		}
	}

}
