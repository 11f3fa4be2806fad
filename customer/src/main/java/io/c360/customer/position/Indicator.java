package io.c360.customer.position;

import java.util.function.ToDoubleFunction;

/** What the health of a city is judged by: shares, and one amount in fen. */
public enum Indicator {

	/** Of the active, those who joined within a year. */
	JOINED(city -> share(city.joined(), city.active())),
	/** The mean monthly margin of the active, in fen. */
	MONTHLY_MARGIN(CityFigures::monthly),
	/** Of a year's revenue, what network and contacts cost. */
	COST_SHARE(city -> share(city.year().cost(), city.year().revenue())),
	/** Of the active, those with two products and more. */
	SEVERAL_PRODUCTS(city -> share(city.several(), city.active())),
	/** Of a year's revenue, what was let off. */
	DISCOUNT_SHARE(city -> share(city.year().discount(), city.year().revenue())),
	/** Of the active, those whom a contract binds. */
	CONTRACT_SHARE(city -> share(city.bound(), city.active())),
	/** Who left within a year, of them and the active. */
	CHURN(city -> share(city.gone(), (long) city.gone() + city.active())),
	/** What is overdue, of a year's revenue. */
	OVERDUE_SHARE(city -> share(city.year().overdue(), city.year().revenue())),
	/** Who came back, of them and those who have left. */
	RETURNED(city -> share(city.returned(), (long) city.returned() + city.left()));

	private final ToDoubleFunction<CityFigures> value;

	Indicator(ToDoubleFunction<CityFigures> value) {
		this.value = value;
	}

	/** What it is in a city; 0 where there is nothing to take a share of. */
	public double of(CityFigures city) {
		return this.value.applyAsDouble(city);
	}

	private static double share(long part, long whole) {
		return (whole == 0) ? 0 : part / (double) whole;
	}

}
