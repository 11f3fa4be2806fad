package io.c360.customer.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who had a case, one after the other, without gaps. */
final class Holdings {

	private final DutyRegister duty;

	private final List<Holding> holdings = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private int handOvers;

	private int returns;

	Holdings(DutyRegister duty) {
		this.duty = duty;
	}

	/** The first to have it. */
	void begin(String department, @Nullable String person, @Nullable String step, Instant at) {
		this.seen.add(department);
		hold(department, person, step, ComplaintStatus.OPEN, null, at);
	}

	/** Whoever has it now. */
	Holding last() {
		return this.holdings.getLast();
	}

	/** Whoever has it has done something. */
	void touch(Instant at) {
		this.holdings.set(this.holdings.size() - 1, last().touchedAt(at));
	}

	List<Holding> all() {
		return List.copyOf(this.holdings);
	}

	/** How often it went to another department. */
	int handOvers() {
		return this.handOvers;
	}

	/** How often it came back to a department that had had it. */
	int returns() {
		return this.returns;
	}

	/**
	 * A new holding begins where anything about it differs; the one before ends there.
	 */
	void hold(String department, @Nullable String person, @Nullable String step, ComplaintStatus next,
			@Nullable String pausedFor, Instant at) {
		var named = (person != null) ? person : this.duty.person(department, step);
		if (!this.holdings.isEmpty()) {
			var last = last();
			if (!last.department().equals(department)) {
				this.handOvers++;
				this.returns += this.seen.add(department) ? 0 : 1;
			}
			if (last.department().equals(department) && last.person().equals(named) && last.status() == next
					&& Objects.equals(last.pausedFor(), pausedFor) && Objects.equals(last.step(), step)) {
				return;
			}
			this.holdings.set(this.holdings.size() - 1, last.endsAt(at));
		}
		this.holdings.add(new Holding(department, named, step, next, pausedFor, at,
				(next == ComplaintStatus.CLOSED || next == ComplaintStatus.RESOLVED) ? at : null, null));
	}

}
