package io.c360.customer.position;

/** What the health of a city is judged by: shares, and one amount in fen. */
public enum Indicator {

	/** Of the active, those who joined within a year. */
	JOINED,
	/** The mean monthly margin of the active, in fen. */
	MONTHLY_MARGIN,
	/** Of a year's revenue, what network and contacts cost. */
	COST_SHARE,
	/** Of the active, those with two products and more. */
	SEVERAL_PRODUCTS,
	/** Of a year's revenue, what was let off. */
	DISCOUNT_SHARE,
	/** Of the active, those whom a contract binds. */
	CONTRACT_SHARE,
	/** Who left within a year, of them and the active. */
	CHURN,
	/** What is overdue, of a year's revenue. */
	OVERDUE_SHARE,
	/** Who came back, of them and those who have left. */
	RETURNED;

	/** What it is in a city; 0 where there is nothing to take a share of. */
	public double of(CityFigures city) {
		return switch (this) {
			case JOINED -> share(city.joined(), city.active());
			case MONTHLY_MARGIN -> city.monthly();
			case COST_SHARE -> share(city.year().cost(), city.year().revenue());
			case SEVERAL_PRODUCTS -> share(city.several(), city.active());
			case DISCOUNT_SHARE -> share(city.year().discount(), city.year().revenue());
			case CONTRACT_SHARE -> share(city.bound(), city.active());
			case CHURN -> share(city.gone(), (long) city.gone() + city.active());
			case OVERDUE_SHARE -> share(city.year().overdue(), city.year().revenue());
			case RETURNED -> share(city.returned(), (long) city.returned() + city.left());
		};
	}

	private static double share(long part, long whole) {
		return (whole == 0) ? 0 : part / (double) whole;
	}

}
