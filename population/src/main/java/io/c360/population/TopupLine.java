package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;

/** Top-ups of prepaid subscriptions over the last half year. */
final class TopupLine {

	private static final List<Integer> AMOUNTS = List.of(2000, 3000, 3000, 5000, 5000, 5000, 10_000, 20_000);

	private static final List<String> CHANNELS = List.of("app", "online-hall", "store", "social-channel", "sms");

	private static final List<String> METHODS = List.of("wechat", "alipay", "cash", "bank-card", "top-up-card");

	private TopupLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.TOPUP);
		int number = 0;
		for (var contract : story.contracts()) {
			if (!contract.plan().prepaid()) {
				continue;
			}
			long day = Math.max(contract.start(), story.today() - 180) + dice.below(40);
			long last = (contract.end() != null) ? contract.end() : story.today();
			int usual = dice.pick(AMOUNTS);
			int cycle = dice.between(20, 70);
			while (day < last) {
				number++;
				int amount = dice.chance(0.75) ? usual : dice.pick(AMOUNTS);
				out.open().text("id", "T" + story.person().index + "-" + number);
				story.billedParty(out);
				out.instant("topupDate", day * Story.DAY + dice.between(25_000, 80_000))
					.money("amount", amount)
					.money("balanceAfter", amount + dice.between(0, 1500))
					.text("channel", dice.pick(CHANNELS))
					.text("paymentMethod", dice.pick(METHODS))
					.end();
				day += Math.max(5, cycle + dice.between(-10, 10));
			}
		}
	}

}
