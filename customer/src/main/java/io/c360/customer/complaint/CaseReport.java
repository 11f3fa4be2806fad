package io.c360.customer.complaint;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What many cases tell together. It takes one case after the other, so that a year of
 * them needs no memory; how a figure comes about can be looked up case by case.
 */
public final class CaseReport {

	/** From so many hand-overs on they count as one group. */
	private static final int MANY = 5;

	private final ComplaintRules rules;

	private final Instant now;

	private final Map<Integer, int[]> byHops = new TreeMap<>();

	private final Map<String, Tally> departments = new TreeMap<>();

	private final Map<String, Tally> persons = new TreeMap<>();

	private final Map<String, Tally> months = new TreeMap<>();

	private final Map<String, int[]> channels = new TreeMap<>();

	private int cases;

	private int closed;

	private int firstContact;

	private int reopened;

	private int returned;

	public CaseReport(ComplaintRules rules, Instant now) {
		this.rules = rules;
		this.now = now;
	}

	/** Counts a case in. */
	public void add(Case it) {
		this.cases++;
		this.closed += it.isOpen() ? 0 : 1;
		this.firstContact += it.isFirstContactResolution() ? 1 : 0;
		this.reopened += (it.reopenings() > 0) ? 1 : 0;
		this.returned += (it.returns() > 0) ? 1 : 0;
		var met = it.isSlaMet(this.now);
		count(this.byHops.computeIfAbsent(Math.min(it.hops(), MANY), hops -> new int[2]), met ? 1 : 0);
		if (it.rating() != null) {
			count(this.channels.computeIfAbsent((it.channel() != null) ? it.channel() : "unknown",
					channel -> new int[2]), Math.toIntExact(it.rating()));
		}
		var held = Held.of(it, this.rules, this.now);
		held.forEach(one -> this.persons
			.computeIfAbsent(one.department() + "\n" + one.person(), key -> new Tally(one.department(), one.person()))
			.add(it, one, met));
		var month = YearMonth.from(it.openedAt().atZone(this.rules.calendar().zone()));
		Held.byDepartment(held).forEach(one -> {
			this.departments.computeIfAbsent(one.department(), key -> new Tally(one.department(), null))
				.add(it, one, met);
			this.months.computeIfAbsent(month + "\n" + one.department(), key -> new Tally(one.department(), null))
				.add(it, one, met);
		});
	}

	private static void count(int[] pair, int more) {
		pair[0]++;
		pair[1] += more;
	}

	public int cases() {
		return this.cases;
	}

	public int closed() {
		return this.closed;
	}

	/** Answered by the first who heard it, and for good. */
	public int firstContact() {
		return this.firstContact;
	}

	public int reopened() {
		return this.reopened;
	}

	/** Came back to a department that had had it. */
	public int returned() {
		return this.returned;
	}

	/**
	 * By number of hand-overs, 5 and more together: how many cases, how many kept the
	 * level.
	 */
	public List<ByHops> byHops() {
		var rows = new ArrayList<ByHops>();
		this.byHops.forEach((hops, pair) -> rows.add(new ByHops(hops, pair[0], pair[1])));
		return rows;
	}

	/** By department, in the order of their names. */
	public List<Tally> departments() {
		return List.copyOf(this.departments.values());
	}

	/** By person, in the order of department and name. */
	public List<Tally> persons() {
		return List.copyOf(this.persons.values());
	}

	/** Departments of a month of opening, the best first. */
	public List<Tally> ranking(YearMonth month) {
		return this.months.entrySet()
			.stream()
			.filter(entry -> entry.getKey().startsWith(month + "\n"))
			.map(Map.Entry::getValue)
			.sorted(Comparator.comparingDouble(Tally::overShare)
				.thenComparing(Tally::idlePerCase)
				.thenComparing(Tally::department))
			.toList();
	}

	/** How content customers were, by the channel on which they complained. */
	public List<ByChannel> satisfaction() {
		var rows = new ArrayList<ByChannel>();
		this.channels.forEach((channel, pair) -> rows.add(new ByChannel(channel, pair[0], (double) pair[1] / pair[0])));
		return rows;
	}

	/** Cases of one number of hand-overs. */
	public record ByHops(int hops, int cases, int slaMet) {

		/** The share that kept the service level. */
		public double share() {
			return (double) this.slaMet / this.cases;
		}

	}

	/** Ratings of one channel. */
	public record ByChannel(String channel, int ratings, double mean) {
	}

}
