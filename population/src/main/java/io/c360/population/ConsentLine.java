package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;

/** What customers said about being contacted. */
final class ConsentLine {

	private static final List<String> CHANNELS = List.of("sms", "outbound-call", "email", "app");

	private ConsentLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.CONSENT);
		if (dice.chance(0.35)) {
			return;
		}
		int number = 0;
		long day = story.today() - dice.between(30, 900);
		for (var purpose : List.of("sales", "win-back")) {
			var channel = dice.pick(CHANNELS);
			var granted = dice.chance(0.7);
			one(out, story, ++number, day, purpose, channel, granted ? "granted" : "refused");
			if (granted && dice.chance(0.12)) {
				one(out, story, ++number, day + dice.below((int) (story.today() - day)), purpose, channel, "withdrawn");
			}
		}
		if (dice.chance(0.03)) {
			one(out, story, ++number, story.today() - dice.between(1, 29), "all", null, "refused");
		}
	}

	private static void one(JsonLines out, Story story, int number, long day, String purpose,
			@org.jspecify.annotations.Nullable String channel, String decision) {
		out.open().text("id", "N" + story.person().index + "-" + number);
		PartyReference.own(out, story.registration().crm());
		out.instant("consentDate", day * Story.DAY + 36_000 + number).text("purpose", purpose);
		if (channel != null) {
			out.text("channel", channel);
		}
		out.text("decision", decision).end();
	}

}
