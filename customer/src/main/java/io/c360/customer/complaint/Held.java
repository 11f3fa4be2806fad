package io.c360.customer.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long one person of one department had a case. The held times of a case add up to
 * its length.
 *
 * @param held whether work went on or not
 * @param paused of it, waiting for somebody else
 * @param answered of it, between an answer and the end, or the reopening
 * @param idle of it, before anybody did anything
 * @param business of it, in business hours with the department's clock running
 * @param over how far the department exceeded its target in this person's hands, in
 * business time
 * @param late how much of it lies after the date that the customer was promised
 * @param visits how often the case came to this person
 */
public record Held(String department, String person, Duration held, Duration paused, Duration answered, Duration idle,
		Duration business, Duration over, Duration late, int visits) {

	/**
	 * Who had a case for how long, until now where it is open, in order of first visit.
	 */
	public static List<Held> of(Case it, ComplaintRules rules, Instant now) {
		var until = new LinkedHashMap<String, Held>();
		var business = new HashMap<String, Duration>();
		Holding before = null;
		for (var holding : it.holdings()) {
			var newcomer = before == null || !before.department().equals(holding.department())
					|| !before.person().equals(holding.person());
			var worked = isRunning(holding, rules) ? rules.calendar().between(holding.from(), holding.end(now))
					: Duration.ZERO;
			var used = business.getOrDefault(holding.department(), Duration.ZERO);
			business.put(holding.department(), used.plus(worked));
			var over = over(used.plus(worked), rules.target(holding.department()))
				.minus(over(used, rules.target(holding.department())));
			until.merge(holding.department() + "\n" + holding.person(),
					one(holding, now, worked, over, late(it, holding, now), newcomer ? 1 : 0), Held::plus);
			before = holding;
		}
		return List.copyOf(until.values());
	}

	/** The same, one entry a department; the person is the last one. */
	public static List<Held> byDepartment(List<Held> all) {
		var departments = new LinkedHashMap<String, Held>();
		all.forEach(held -> departments.merge(held.department(), held, Held::plus));
		return new ArrayList<>(departments.values());
	}

	private static boolean isRunning(Holding holding, ComplaintRules rules) {
		return switch (holding.status()) {
			case OPEN -> true;
			case PENDING -> !rules.stopsClock(holding.pausedFor());
			case RESOLVED, CLOSED -> false;
		};
	}

	private static Held one(Holding holding, Instant now, Duration worked, Duration over, Duration late, int visits) {
		var length = holding.length(now);
		var paused = (holding.status() == ComplaintStatus.PENDING) ? length : Duration.ZERO;
		var answered = (holding.status() == ComplaintStatus.RESOLVED || holding.status() == ComplaintStatus.CLOSED)
				? length : Duration.ZERO;
		return new Held(holding.department(), holding.person(), length, paused, answered, holding.idle(now), worked,
				over, late, visits);
	}

	private static Duration over(Duration used, Duration target) {
		return (used.compareTo(target) > 0) ? used.minus(target) : Duration.ZERO;
	}

	private static Duration late(Case it, Holding holding, Instant now) {
		var promised = it.promisedUntil();
		var open = holding.status() == ComplaintStatus.OPEN || holding.status() == ComplaintStatus.PENDING;
		var from = holding.from().isAfter(promised) ? holding.from() : promised;
		var end = holding.end(now);
		return (open && end.isAfter(from)) ? Duration.between(from, end) : Duration.ZERO;
	}

	Held plus(Held more) {
		return new Held(this.department, more.person(), this.held.plus(more.held()), this.paused.plus(more.paused()),
				this.answered.plus(more.answered()), this.idle.plus(more.idle()), this.business.plus(more.business()),
				this.over.plus(more.over()), this.late.plus(more.late()), this.visits + more.visits());
	}

	/** All of it, whoever had it. */
	public static Map<String, Duration> byName(List<Held> all) {
		var names = new LinkedHashMap<String, Duration>();
		all.forEach(held -> names.merge(held.department(), held.held(), Duration::plus));
		return names;
	}

}
