package io.c360.customer.score;

import java.util.List;

/**
 * The rules that answer without a model file. Each names a number of
 * {@link CustomerFacts}.
 */
public final class StandardRules {

	private static final String VERSION = "1";

	/** Every score that rules can answer. */
	public static final List<PointRules> ALL = List.of(churn(), response(), numberDependence(), stickiness(),
			priceSensitivity(), credit());

	private StandardRules() {
	}

	private static PointRules churn() {
		return new PointRules(ScoreName.CHURN, VERSION, 25,
				List.of(PointRule.below("no contract binds", CustomerFacts.CONTRACT_MONTHS_LEFT, 0.1, 15),
						new PointRule("contract ends soon", CustomerFacts.CONTRACT_MONTHS_LEFT, 0.1, 2, 10, false),
						PointRule.from("bound for a year or more", CustomerFacts.CONTRACT_MONTHS_LEFT, 12, -15),
						PointRule.below("new", CustomerFacts.TENURE_MONTHS, 6, 15),
						PointRule.ramp("long with us", CustomerFacts.TENURE_MONTHS, 12, 72, -20),
						PointRule.from("open complaint", CustomerFacts.OPEN_COMPLAINTS, 1, 10),
						PointRule.ramp("complaints in half a year", CustomerFacts.RECENT_COMPLAINTS, 0, 3, 15),
						PointRule.ramp("charges fall", CustomerFacts.CHARGE_CHANGE, 0, -0.5, 20),
						PointRule.ramp("pays late", CustomerFacts.LATE_SHARE, 0, 0.5, 10),
						PointRule.from("several products", CustomerFacts.HOLDINGS, 2, -10),
						PointRule.from("belongs to a group", CustomerFacts.GROUPS, 1, -10)));
	}

	/** The eight contributions that the source prints (E21 to E28), as shares of 100. */
	private static PointRules response() {
		return new PointRules(ScoreName.RESPONSE, VERSION, 0,
				ResponseVariable.all().stream().map(ResponseVariable::rule).toList());
	}

	private static PointRules numberDependence() {
		return new PointRules(ScoreName.NUMBER_DEPENDENCE, VERSION, 0,
				List.of(PointRule.ramp("age of the number", CustomerFacts.TENURE_MONTHS, 0, 120, 40),
						PointRule.ramp("people who call in", CustomerFacts.CALLERS, 0, 50, 35),
						PointRule.ramp("products on it", CustomerFacts.HOLDINGS, 0, 4, 15),
						PointRule.from("known in a group", CustomerFacts.GROUPS, 1, 10)));
	}

	private static PointRules stickiness() {
		return new PointRules(ScoreName.STICKINESS, VERSION, 0,
				List.of(PointRule.ramp("contract", CustomerFacts.CONTRACT_MONTHS_LEFT, 0, 24, 30),
						PointRule.ramp("bundle", CustomerFacts.HOLDINGS, 1, 4, 20),
						PointRule.ramp("group and family ties", CustomerFacts.GROUPS, 0, 3, 20),
						PointRule.ramp("age of the number", CustomerFacts.TENURE_MONTHS, 0, 120, 20),
						PointRule.ramp("loyalty points", CustomerFacts.POINTS, 0, 10_000, 10)));
	}

	private static PointRules priceSensitivity() {
		return new PointRules(ScoreName.PRICE_SENSITIVITY, VERSION, 50,
				List.of(PointRule.ramp("lives on discounts", CustomerFacts.DISCOUNT_SHARE, 0, 0.3, 25),
						PointRule.from("pays in advance", CustomerFacts.PREPAID, 1, 15),
						PointRule.ramp("high monthly charge", CustomerFacts.MONTHLY_CHARGE_FEN, 8_000, 30_000, -35),
						PointRule.from("changes plans often", CustomerFacts.ENDED_HOLDINGS, 2, 10),
						PointRule.ramp("long with us", CustomerFacts.TENURE_MONTHS, 24, 96, -15)));
	}

	private static PointRules credit() {
		return new PointRules(ScoreName.CREDIT, VERSION, 50,
				List.of(PointRule.ramp("pays on time", CustomerFacts.ON_TIME_SHARE, 0.5, 1, 30),
						PointRule.ramp("pays late", CustomerFacts.LATE_SHARE, 0, 0.5, -30),
						PointRule.ramp("owes overdue", CustomerFacts.OVERDUE_FEN, 0, 50_000, -40),
						PointRule.ramp("long with us", CustomerFacts.TENURE_MONTHS, 0, 60, 20)));
	}

}
