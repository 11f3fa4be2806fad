package io.c360.customer.complaint;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What a department or a person did with the cases that they had. */
public final class Tally {

	private final String department;

	private final @Nullable String person;

	private int cases;

	private int overruns;

	private int slaMet;

	private int visits;

	private Duration held = Duration.ZERO;

	private Duration paused = Duration.ZERO;

	private Duration idle = Duration.ZERO;

	private Duration over = Duration.ZERO;

	private Duration late = Duration.ZERO;

	Tally(String department, @Nullable String person) {
		this.department = department;
		this.person = person;
	}

	void add(Case it, Held one, boolean met) {
		this.cases++;
		this.overruns += one.over().isPositive() ? 1 : 0;
		this.slaMet += met ? 1 : 0;
		this.visits += one.visits();
		this.held = this.held.plus(one.held());
		this.paused = this.paused.plus(one.paused());
		this.idle = this.idle.plus(one.idle());
		this.over = this.over.plus(one.over());
		this.late = this.late.plus(one.late());
	}

	public String department() {
		return this.department;
	}

	/** Null for a whole department. */
	public @Nullable String person() {
		return this.person;
	}

	public int cases() {
		return this.cases;
	}

	/** Cases that were kept longer than the department may. */
	public int overruns() {
		return this.overruns;
	}

	/** Cases that kept the service level, whoever broke it. */
	public int slaMet() {
		return this.slaMet;
	}

	/** Visits beyond the first of each case. */
	public int returns() {
		return this.visits - this.cases;
	}

	public Duration held() {
		return this.held;
	}

	public Duration paused() {
		return this.paused;
	}

	public Duration idle() {
		return this.idle;
	}

	/** Business time beyond the target. */
	public Duration over() {
		return this.over;
	}

	/** Time after the date that the customer was promised. */
	public Duration late() {
		return this.late;
	}

	/** The share of cases that were kept too long. */
	public double overShare() {
		return (double) this.overruns / this.cases;
	}

	/** How long a case lay before anybody did anything, on average. */
	public Duration idlePerCase() {
		return this.idle.dividedBy(this.cases);
	}

}
