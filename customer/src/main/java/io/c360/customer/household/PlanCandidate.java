package io.c360.customer.household;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A number of a household that could become a secondary number of its family plan.
 *
 * @param score 0 to 100; the reasons add up to it
 * @param reasons living together 0 to 40, calls with the others 0 to 30, billed together
 * 20, the holder has no other number in the plan 10
 */
public record PlanCandidate(Line line, double score, List<Evidence> reasons) {

	private static final double TALKS = 10;

	/**
	 * Every number that is in no plan but is not the household's main one, the best
	 * first.
	 */
	public static List<PlanCandidate> of(Collection<Line> lines) {
		var main = MainNumber.of(lines).map(MainNumber::line);
		return lines.stream()
			.filter(line -> line.plan().isEmpty() && main.filter(line::equals).isEmpty())
			.map(line -> candidate(line, lines))
			.sorted(Comparator.comparingDouble(PlanCandidate::score)
				.reversed()
				.thenComparing(candidate -> candidate.line().msisdn()))
			.toList();
	}

	private static PlanCandidate candidate(Line line, Collection<Line> lines) {
		var alreadyIn = lines.stream()
			.anyMatch(other -> other.person().equals(line.person()) && !other.plan().isEmpty());
		var reasons = List.of(new Evidence("household", "lives together", 40 * line.confidence()),
				new Evidence("calls", line.calls() + " with the others", 30 * Math.min(1, line.calls() / TALKS)),
				new Evidence("account", line.sameAccount() ? "billed together" : "billed alone",
						line.sameAccount() ? 20 : 0),
				new Evidence("plan", alreadyIn ? "has a number in the plan" : "has no number in the plan",
						alreadyIn ? 0 : 10));
		return new PlanCandidate(line, reasons.stream().mapToDouble(Evidence::bits).sum(), reasons);
	}

}
