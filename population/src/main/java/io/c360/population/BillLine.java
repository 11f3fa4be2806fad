package io.c360.population;

import java.time.LocalDate;
import java.util.List;

import io.c360.population.Dice.Purpose;

/**
 * The last six monthly bills of each postpaid subscription that was alive in that month.
 */
final class BillLine {

	private static final int MONTHS = 6;

	private static final List<String> METHODS = List.of("bank-debit", "alipay", "wechat", "cash", "bank-card");

	private BillLine() {
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.BILL);
		var method = dice.pick(METHODS);
		boolean latePayer = dice.chance(0.08);
		double trend = 0.9 + dice.share() * 0.2;
		for (var contract : story.contracts()) {
			if (contract.plan().prepaid()) {
				continue;
			}
			double factor = 1 + dice.share() * 0.5;
			for (int ago = MONTHS; ago > 0; ago--) {
				var start = story.world().asOf.withDayOfMonth(1).minusMonths(ago);
				if (contract.start() < start.plusMonths(1).toEpochDay()
						&& (contract.end() == null || contract.end() > start.toEpochDay())) {
					write(out, story, contract, start, dice, factor, method, latePayer);
				}
				factor *= trend;
			}
		}
	}

	private static void write(JsonLines out, Story story, Contract contract, LocalDate start, Dice dice, double factor,
			String method, boolean late) {
		var end = start.plusMonths(1).minusDays(1);
		long fee = contract.plan().fee();
		long due = Math.max(fee, (long) (fee * factor)) + dice.between(0, 1500);
		long discount = dice.chance(0.25) ? due / 10 : 0;
		out.open()
			.text("id",
					"B" + contract.id().substring(1) + "-" + start.getYear() % 100 + twoDigits(start.getMonthValue()));
		story.billedParty(out);
		out.day("billDate", end.toEpochDay())
			.day("periodStart", start.toEpochDay())
			.day("periodEnd", end.toEpochDay())
			.money("amountDue", due - discount)
			.money("directCost", due * dice.between(25, 55) / 100)
			.money("discount", discount)
			.text("account", contract.account())
			.day("paymentDueDate", end.toEpochDay() + 20);
		long paid = end.toEpochDay() + (late ? dice.between(15, 70) : dice.between(1, 20));
		if (paid < story.today()) {
			out.day("paidDate", paid).text("paymentMethod", method);
		}
		out.end();
	}

	private static String twoDigits(int value) {
		return (value < 10) ? "0" + value : Integer.toString(value);
	}

}
