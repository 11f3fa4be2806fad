package io.c360.population;

import java.util.List;
import java.util.Map;

import io.c360.population.Dice.Purpose;

/** What customers said that they like. */
final class PreferenceLine {

	private static final Map<String, List<String>> VALUES = new java.util.TreeMap<>(Map.of("channel",
			List.of("app", "hotline", "store", "sms"), "contact-time", List.of("morning", "noon", "evening", "weekend"),
			"payment-method", List.of("wechat", "alipay", "bank-card", "cash"), "interest",
			List.of("video", "games", "music", "travel", "reading")));

	private PreferenceLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.PREFERENCE);
		int number = 0;
		for (var liking : VALUES.entrySet()) {
			if (dice.chance(0.25)) {
				number++;
				out.open().text("id", "F" + story.person().index + "-" + number);
				PartyReference.own(out, story.registration().crm());
				out.instant("preferenceDate", (story.today() - dice.between(5, 700)) * Story.DAY + 36_000)
					.text("name", liking.getKey())
					.text("value", dice.pick(liking.getValue()))
					.text("channel", dice.pick(List.of("hotline", "store", "app")))
					.end();
			}
		}
	}

}
