package io.c360.customer.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ServedContact;
import io.c360.customer.value.ValueFacts;

/**
 * What customers are compared by. Each is measured on a scale on which a step means as
 * much at the top as at the bottom.
 */
public enum Feature {

	/** The mean monthly margin, in yuan, on a scale of logarithms. */
	VALUE("HIGH_VALUE", "LOW_VALUE"),
	/** How many products are in use, four at most. */
	PRODUCTS("SEVERAL_PRODUCTS", "ONE_PRODUCT"),
	/** 1 when all is paid in advance, 0 when anything is billed. */
	PREPAID("PREPAID", "BILLED"),
	/** For how many months they have been with us, on a scale of logarithms. */
	TENURE("LONG_WITH_US", "NEW_WITH_US"),
	/** How often they came of themselves within a year, on a scale of logarithms. */
	CONTACTS("OFTEN_IN_TOUCH", "SELDOM_IN_TOUCH"),
	/** Of these contacts, how many needed nobody of ours. */
	SELF_SERVICE("SELF_SERVING", "SERVED_BY_PEOPLE"),
	/** What is charged goes up or down by this share a month. */
	TREND("RISING", "FALLING");

	private static final Set<String> SELF = Set.of("app", "online-hall", "sms", "web-push", "weibo", "social-channel");

	private static final double FEN = 100;

	private static final int MANY = 4;

	private static final int TREND_MONTHS = 6;

	private static final double STEEP = 0.2;

	private final String high;

	private final String low;

	Feature(String high, String low) {
		this.high = high;
		this.low = low;
	}

	/**
	 * Where it stands among the figures of a customer, which are in the order given here.
	 */
	public int place() {
		return List.of(values()).indexOf(this);
	}

	/** What those are called who have much or little of it. */
	String trait(boolean much) {
		return much ? this.high : this.low;
	}

	/** What everything that can be measured is measured from. */
	record Seen(ValueFacts facts, long monthly, Holding holding, MarginSeries series, LocalDate today) {

		private long came(boolean ofThemselves) {
			var since = this.today.minusYears(1).atStartOfDay(MarginSeries.ZONE).toInstant();
			return this.facts.contacts()
				.stream()
				.filter(contact -> contact.at().isAfter(since) && !"outbound".equals(contact.direction()))
				.filter(contact -> !ofThemselves || isSelf(contact))
				.count();
		}

		private static boolean isSelf(ServedContact contact) {
			return contact.channel() != null && SELF.contains(contact.channel());
		}

		private double steepness() {
			var months = this.series.before(this.today, TREND_MONTHS);
			var mean = months.stream().mapToLong(month -> month.charged()).average().orElse(0);
			return (mean > 0) ? Math.clamp(this.series.trend(this.today, TREND_MONTHS).slope() / mean, -STEEP, STEEP)
					: 0;
		}

	}

	double of(Seen seen) {
		return switch (this) {
			case VALUE -> Math.signum((double) seen.monthly()) * Math.log1p(Math.abs(seen.monthly()) / FEN);
			case PRODUCTS -> Math.min(MANY, seen.holding().active());
			case PREPAID -> seen.holding().postpaid() ? 0 : 1;
			case TENURE -> Math.log1p(seen.holding().tenureMonths(seen.today()));
			case CONTACTS -> Math.log1p(seen.came(false));
			// one contact of each sort is assumed, so that a single one does not decide
			case SELF_SERVICE -> (seen.came(true) + 1.0) / (seen.came(false) + 2.0);
			case TREND -> seen.steepness();
		};
	}

}
