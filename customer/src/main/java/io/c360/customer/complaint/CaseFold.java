package io.c360.customer.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/** Goes through what happened to a complaint, from the first moment to the last. */
final class CaseFold {

	private final RecordId id;

	private final ComplaintRules rules;

	private final Holdings holdings;

	private final List<Promised> promises = new ArrayList<>();

	private final List<Disregarded> disregarded = new ArrayList<>();

	private @Nullable ComplaintStatus status;

	private Instant openedAt = Instant.MAX;

	private @Nullable Instant resolvedAt;

	private @Nullable Instant closedAt;

	private @Nullable Severity severity;

	private @Nullable String topic;

	private @Nullable String channel;

	private final Judgement judgement = new Judgement();

	private @Nullable Long rating;

	private @Nullable Long reassignments;

	private @Nullable Long reopeningsReported;

	private @Nullable Boolean slaReported;

	private int reopenings;

	CaseFold(RecordId id, ComplaintRules rules) {
		this.id = id;
		this.rules = rules;
		this.holdings = new Holdings(rules.duty());
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
				this.closedAt, this.severity, this.topic, this.channel, this.judgement.validity(),
				this.judgement.judgedBy(), this.judgement.evidence(), this.judgement.remedy(),
				this.judgement.compensation(), this.rating, this.holdings.handOvers(), this.holdings.returns(),
				count(this.reassignments, this.holdings.handOvers()), count(this.reopeningsReported, this.reopenings),
				this.slaReported, this.holdings.all(), List.copyOf(this.promises), List.copyOf(this.disregarded),
				told.size(), last.at());
	}

	private static int count(@Nullable Long reported, int counted) {
		return (reported != null) ? Math.toIntExact(reported) : counted;
	}

	private void happen(ComplaintEvent event) {
		var refusal = this.judgement.refusal(event);
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

	private void describe(ComplaintEvent event) {
		this.severity = (event.severity() != null) ? event.severity() : this.severity;
		this.topic = (event.topic() != null) ? event.topic() : this.topic;
		this.channel = (event.channel() != null && this.channel == null) ? event.channel() : this.channel;
		this.reassignments = (event.reassignments() != null) ? event.reassignments() : this.reassignments;
		this.reopeningsReported = (event.reopenings() != null) ? event.reopenings() : this.reopeningsReported;
		this.slaReported = (event.slaMet() != null) ? event.slaMet() : this.slaReported;
		switch (event.type()) {
			case JUDGED -> this.judgement.judge(event);
			case REMEDY_GIVEN -> this.judgement.remedy(event);
			case RATED -> this.rating = (event.rating() != null) ? event.rating() : this.rating;
			case STATUS -> this.judgement.stated(event);
			case OPENED, HANDED_OVER, PAUSED, RESUMED, PROMISED, STEP_DONE, RESOLVED, REOPENED, CLOSED, PROMPT_DONE,
					NOTED ->
				{
				}
		}
	}

	private void open(ComplaintEvent event) {
		if (event.at().isBefore(this.openedAt)) {
			this.openedAt = event.at();
		}
		var department = (event.department() != null) ? event.department() : this.rules.intakeDepartment();
		this.holdings.begin(department, event.person(), event.step(), this.openedAt);
		this.promises.add(new Promised(this.rules.promise(this.severity, this.openedAt), this.openedAt, null));
	}

	private void move(ComplaintEvent event, ComplaintStatus next) {
		var before = this.holdings.last();
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
			this.holdings.touch(at);
		}
		finish(was, next, at);
		var pausedFor = (next != ComplaintStatus.PENDING) ? null
				: (event.reason() != null && event.type() != EventType.HANDED_OVER) ? event.reason()
						: (before.pausedFor() != null) ? before.pausedFor() : "unknown";
		this.holdings.hold(department, person,
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

}
