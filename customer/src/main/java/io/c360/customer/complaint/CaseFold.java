package io.c360.customer.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/** Goes through what happened to a complaint, from the first moment to the last. */
final class CaseFold {

	private final RecordId id;

	private final ComplaintRules rules;

	private final List<Holding> holdings = new ArrayList<>();

	private final List<Promised> promises = new ArrayList<>();

	private final List<Disregarded> disregarded = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private @Nullable ComplaintStatus status;

	private Instant openedAt = Instant.MAX;

	private @Nullable Instant resolvedAt;

	private @Nullable Instant closedAt;

	private @Nullable Severity severity;

	private @Nullable String topic;

	private @Nullable String channel;

	private Validity validity = Validity.UNDECIDED;

	private @Nullable String judgedBy;

	private @Nullable String evidence;

	private @Nullable String remedy;

	private @Nullable Money compensation;

	private @Nullable Long rating;

	private @Nullable Long reassignments;

	private @Nullable Long reopeningsReported;

	private @Nullable Boolean slaReported;

	private int handOvers;

	private int returns;

	private int reopenings;

	CaseFold(RecordId id, ComplaintRules rules) {
		this.id = id;
		this.rules = rules;
	}

	Case fold(@Nullable Complaint complaint, Collection<ComplaintEvent> told) {
		var events = new ArrayList<>(told);
		if (complaint != null) {
			events.addAll(RecordedCase.events(complaint, told));
		}
		if (events.isEmpty()) {
			throw new IllegalArgumentException("A case needs a record or an event");
		}
		events.sort(ComplaintEvent.BY_TIME);
		events.forEach(event -> {
			if (event.openingDate() != null && event.openingDate().isBefore(this.openedAt)) {
				this.openedAt = event.openingDate();
			}
		});
		events.forEach(this::happen);
		if (this.status == null) {
			open(events.getFirst());
			this.status = ComplaintStatus.OPEN;
		}
		var last = events.getLast();
		var record = (complaint != null) ? complaint.party().record() : last.party().record();
		return new Case(this.id, record, Objects.requireNonNull(this.status), this.openedAt, this.resolvedAt,
				this.closedAt, this.severity, this.topic, this.channel, this.validity, this.judgedBy, this.evidence,
				this.remedy, this.compensation, this.rating, this.handOvers, this.returns,
				count(this.reassignments, this.handOvers), count(this.reopeningsReported, this.reopenings),
				this.slaReported, List.copyOf(this.holdings), List.copyOf(this.promises), List.copyOf(this.disregarded),
				told.size(), last.at());
	}

	private static int count(@Nullable Long reported, int counted) {
		return (reported != null) ? Math.toIntExact(reported) : counted;
	}

	private void happen(ComplaintEvent event) {
		var refusal = refusal(event);
		var transition = Transition.of(this.status, event.type(), event.status());
		if (refusal == null && transition instanceof Transition.Refused refused) {
			refusal = refused.because();
		}
		if (refusal != null) {
			this.disregarded.add(new Disregarded(event.id(), refusal));
			return;
		}
		describe(event);
		if (this.status == null) {
			open(event);
		}
		if (transition instanceof Transition.Accepted accepted) {
			move(event, accepted.next());
		}
	}

	/**
	 * Unjustified never earns compensation: neither one after the other, in any order.
	 */
	private @Nullable String refusal(ComplaintEvent event) {
		var cost = event.remedyCost();
		if (event.type() == EventType.REMEDY_GIVEN && this.validity == Validity.UNJUSTIFIED) {
			return "An unjustified complaint earns no remedy";
		}
		if (cost != null && cost.amount() < 0) {
			return "A remedy does not cost less than nothing";
		}
		if (cost != null && this.compensation != null && !cost.currency().equals(this.compensation.currency())) {
			return "Remedies of one complaint are in one currency";
		}
		if (event.type() == EventType.JUDGED && event.validity() == Validity.UNJUSTIFIED && this.remedy != null) {
			return "A remedy was given already, which an unjustified complaint does not earn";
		}
		return null;
	}

	private void describe(ComplaintEvent event) {
		this.severity = (event.severity() != null) ? event.severity() : this.severity;
		this.topic = (event.topic() != null) ? event.topic() : this.topic;
		this.channel = (event.channel() != null && this.channel == null) ? event.channel() : this.channel;
		this.reassignments = (event.reassignments() != null) ? event.reassignments() : this.reassignments;
		this.reopeningsReported = (event.reopenings() != null) ? event.reopenings() : this.reopeningsReported;
		this.slaReported = (event.slaMet() != null) ? event.slaMet() : this.slaReported;
		switch (event.type()) {
			case JUDGED -> judge(event);
			case REMEDY_GIVEN -> remedy(event);
			case RATED -> this.rating = (event.rating() != null) ? event.rating() : this.rating;
			case STATUS -> {
				if (event.validity() != null && event.validity() != Validity.UNDECIDED) {
					judge(event);
				}
				if (event.remedy() != null && this.validity != Validity.UNJUSTIFIED) {
					remedy(event);
				}
			}
			case OPENED, HANDED_OVER, PAUSED, RESUMED, PROMISED, STEP_DONE, RESOLVED, REOPENED, CLOSED, PROMPT_DONE,
					NOTED ->
				{
				}
		}
	}

	private void judge(ComplaintEvent event) {
		if (event.validity() == Validity.UNJUSTIFIED && this.remedy != null) {
			return;
		}
		this.validity = (event.validity() != null) ? event.validity() : this.validity;
		this.judgedBy = event.author();
		this.evidence = (event.evidence() != null) ? event.evidence() : this.evidence;
	}

	private void remedy(ComplaintEvent event) {
		this.remedy = (event.remedy() != null) ? event.remedy() : "other";
		var cost = event.remedyCost();
		if (cost != null) {
			this.compensation = (this.compensation != null) ? this.compensation.plus(cost) : cost;
		}
	}

	private void open(ComplaintEvent event) {
		if (event.at().isBefore(this.openedAt)) {
			this.openedAt = event.at();
		}
		var department = (event.department() != null) ? event.department() : this.rules.intakeDepartment();
		hold(department, event.person(), event.step(), ComplaintStatus.OPEN, null, this.openedAt);
		this.seen.add(department);
		this.promises.add(new Promised(this.rules.promise(this.severity, this.openedAt), this.openedAt, null));
	}

	private void move(ComplaintEvent event, ComplaintStatus next) {
		var before = this.holdings.getLast();
		var at = event.at().isBefore(before.from()) ? before.from() : event.at();
		var department = (event.department() != null && hands(event.type())) ? event.department() : before.department();
		var sameDepartment = department.equals(before.department());
		var person = (event.person() != null && hands(event.type())) ? event.person()
				: sameDepartment ? before.person() : null;
		var was = Objects.requireNonNullElse(this.status, ComplaintStatus.OPEN);
		if (event.promiseDate() != null && next != ComplaintStatus.CLOSED
				&& !event.promiseDate().equals(this.promises.getLast().until())) {
			this.promises.add(new Promised(event.promiseDate(), event.at(), event.author()));
		}
		if (event.type() != EventType.OPENED) {
			this.holdings.set(this.holdings.size() - 1, before.touchedAt(at));
		}
		if (!sameDepartment) {
			this.handOvers++;
			this.returns += this.seen.add(department) ? 0 : 1;
		}
		finish(was, next, at);
		var pausedFor = (next != ComplaintStatus.PENDING) ? null
				: (event.reason() != null && event.type() != EventType.HANDED_OVER) ? event.reason()
						: (before.pausedFor() != null) ? before.pausedFor() : "unknown";
		hold(department, person,
				event.step() != null && hands(event.type()) ? event.step() : sameDepartment ? before.step() : null,
				next, pausedFor, at);
		this.status = next;
	}

	/** Whether an event may say who has the case from now on. */
	private static boolean hands(EventType type) {
		return switch (type) {
			case OPENED, HANDED_OVER, STEP_DONE, STATUS, REOPENED, RESOLVED, PAUSED, RESUMED -> true;
			case PROMISED, JUDGED, REMEDY_GIVEN, CLOSED, RATED, PROMPT_DONE, NOTED -> false;
		};
	}

	private void finish(ComplaintStatus was, ComplaintStatus next, Instant at) {
		var wasOpen = was == ComplaintStatus.OPEN || was == ComplaintStatus.PENDING;
		switch (next) {
			case OPEN, PENDING -> {
				this.reopenings += wasOpen ? 0 : 1;
				this.resolvedAt = null;
				this.closedAt = null;
			}
			case RESOLVED -> {
				this.resolvedAt = (was == ComplaintStatus.RESOLVED) ? this.resolvedAt : at;
				this.closedAt = null;
			}
			case CLOSED -> this.closedAt = (was == ComplaintStatus.CLOSED) ? this.closedAt : at;
		}
	}

	/**
	 * A new holding begins where anything about it differs; the one before ends there.
	 */
	private void hold(String department, @Nullable String person, @Nullable String step, ComplaintStatus next,
			@Nullable String pausedFor, Instant at) {
		var named = (person != null) ? person : this.rules.duty().person(department, step);
		if (!this.holdings.isEmpty()) {
			var last = this.holdings.getLast();
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
