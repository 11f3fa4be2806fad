package io.c360.customer.value;

/** How a customer's margin compares with that of the others. */
public enum ValueBand {

	/** Among the best. */
	TOP,
	/** Between the edges. */
	MIDDLE,
	/** Among the last, and who costs more than they bring. */
	BOTTOM;

	/**
	 * Where the bands begin, in fen of mean monthly margin.
	 *
	 * @param topFrom from here on it is the top
	 * @param bottomBelow below it is the bottom
	 */
	public record Edges(long topFrom, long bottomBelow) {

		public Edges {
			if (topFrom < bottomBelow) {
				throw new IllegalArgumentException("The top cannot begin below the bottom");
			}
		}

		/** The band of a mean monthly margin. */
		public ValueBand of(long monthlyMargin) {
			return (monthlyMargin >= this.topFrom) ? TOP : (monthlyMargin < this.bottomBelow) ? BOTTOM : MIDDLE;
		}

	}

}
