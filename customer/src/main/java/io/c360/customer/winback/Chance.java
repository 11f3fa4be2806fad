package io.c360.customer.winback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.c360.customer.value.Survival;

/**
 * What winning somebody back may bring: their second lifetime value times the chance that
 * they come. The points are ours until outcomes have taught better ones.
 *
 * @param secondValue fen within the horizon after they have come back
 * @param chance that they come
 * @param reasons what made the chance; the points add up to its log-odds
 */
public record Chance(long secondValue, double chance, List<Reason> reasons) {

	private static final int HORIZON = 36;

	private static final double MONTHLY_DISCOUNT = Math.pow(1.10, -1 / 12.0);

	public Chance {
		reasons = List.copyOf(reasons);
	}

	/** What raised or lowered the chance, in log-odds. */
	public record Reason(double points, String because) {
	}

	/** What they are worth, times how probable it is. */
	public double expected() {
		return this.secondValue * this.chance;
	}

	/**
	 * The chance of one who left.
	 * @param stay how long those stay who have no contract
	 */
	public static Chance of(Leaver leaver, Survival stay, LocalDate today) {
		var reasons = new ArrayList<Reason>();
		reasons.add(new Reason(-2.2, "what everybody does who is asked back"));
		reasons.add(reason(leaver));
		var gone = ChronoUnit.MONTHS.between(leaver.left(), today);
		reasons.add((gone < 3) ? new Reason(0.6, "left less than three months ago")
				: (gone < 12) ? new Reason(0.2, "left within a year") : new Reason(-0.5, "left more than a year ago"));
		var strength = leaver.ties().stream().mapToDouble(Tie::strength).sum();
		if (strength > 0) {
			reasons.add(new Reason(Math.min(1, 0.25 * Math.log1p(strength)),
					leaver.ties().size() + " members who stayed were in touch"));
		}
		var odds = reasons.stream().mapToDouble(Reason::points).sum();
		double months = 0;
		for (int month = 1; month <= HORIZON; month++) {
			months += stay.at(month) * Math.pow(MONTHLY_DISCOUNT, month);
		}
		return new Chance(Math.round(Math.max(0, leaver.monthly()) * months), 1 / (1 + Math.exp(-odds)), reasons);
	}

	private static Reason reason(Leaver leaver) {
		var said = (leaver.reason() != null) ? leaver.reason().toUpperCase(Locale.ROOT) : "UNKNOWN";
		return switch (said) {
			case "PRICE" -> new Reason(0.5, "left for the price: a price can be met");
			case "PRODUCT" -> new Reason(0.2, "left for a product that we may have by now");
			case "SERVICE" -> new Reason(-0.2, "left over bad service: an apology comes first");
			case "RELOCATION" -> new Reason(-0.6, "moved away");
			case "ARREARS" -> new Reason(-1.5, "left with unpaid bills");
			default -> new Reason(0, "why they left is not known");
		};
	}

}
