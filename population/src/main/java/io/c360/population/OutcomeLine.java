package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;

/** What customers answered to campaigns. */
final class OutcomeLine {

	private static final List<Campaign> STARTED = Campaign.all().stream().filter(Campaign::hasStarted).toList();

	private static final Weighted<String> OUTCOMES = new Weighted<String>().add("presented", 45)
		.add("refused", 30)
		.add("later", 13)
		.add("accepted", 12);

	private static final List<String> REFUSALS = List.of("price", "no-need", "contract-elsewhere", "bad-service",
			"no-time");

	private OutcomeLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.OUTCOME);
		int count = dice.around(0.6 * 2 * dice.share());
		for (int i = 1; i <= count; i++) {
			var campaign = dice.pick(STARTED);
			long first = campaign.start(story.today());
			long day = first + dice.below((int) (campaign.lastDay(story.today()) - first + 1));
			var outcome = OUTCOMES.pick(dice);
			out.open().text("id", "O" + story.person().index + "-" + i);
			PartyReference.own(out, story.registration().crm());
			out.instant("outcomeDate", day * Story.DAY + dice.between(30_000, 70_000))
				.text("campaign", campaign.id())
				.text("action", campaign.action())
				.text("channel", dice.pick(campaign.channels()))
				.text("outcome", outcome);
			if (outcome.equals("refused")) {
				out.text("reason", dice.pick(REFUSALS));
			}
			out.end();
		}
	}

}
