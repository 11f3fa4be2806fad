package io.c360.customer.complaint;

import org.jspecify.annotations.Nullable;

/** What becomes of a case when something happens to it. */
public sealed interface Transition {

	/** It happened; the case stands so afterwards. */
	record Accepted(ComplaintStatus next) implements Transition {
	}

	/** It cannot have happened; the case stays as it is. */
	record Refused(String because) implements Transition {
	}

	/**
	 * What becomes of a case.
	 * @param status where it stands; null when it was not opened yet
	 * @param observed what another system saw, for {@link EventType#STATUS}
	 */
	static Transition of(@Nullable ComplaintStatus status, EventType type, @Nullable ComplaintStatus observed) {
		if (type == EventType.OPENED) {
			return (status == null) ? new Accepted(ComplaintStatus.OPEN) : new Refused("It was opened before");
		}
		var now = (status != null) ? status : ComplaintStatus.OPEN;
		return switch (now) {
			case OPEN -> whileOpen(type, observed);
			case PENDING -> whilePaused(type, observed);
			case RESOLVED -> whileResolved(type, observed);
			case CLOSED -> whileClosed(type, observed);
		};
	}

	private static Transition whileOpen(EventType type, @Nullable ComplaintStatus observed) {
		return switch (type) {
			case HANDED_OVER, PROMISED, JUDGED, REMEDY_GIVEN, STEP_DONE, RATED, PROMPT_DONE, NOTED ->
				new Accepted(ComplaintStatus.OPEN);
			case PAUSED -> new Accepted(ComplaintStatus.PENDING);
			case RESOLVED -> new Accepted(ComplaintStatus.RESOLVED);
			case CLOSED -> new Accepted(ComplaintStatus.CLOSED);
			case STATUS -> new Accepted((observed != null) ? observed : ComplaintStatus.OPEN);
			case RESUMED -> new Refused("It is not paused");
			case REOPENED -> new Refused("It is still open");
			case OPENED -> new Refused("It was opened before");
		};
	}

	private static Transition whilePaused(EventType type, @Nullable ComplaintStatus observed) {
		return switch (type) {
			case HANDED_OVER, PROMISED, JUDGED, REMEDY_GIVEN, RATED, PROMPT_DONE, NOTED, PAUSED ->
				new Accepted(ComplaintStatus.PENDING);
			case RESUMED, STEP_DONE -> new Accepted(ComplaintStatus.OPEN);
			case RESOLVED -> new Accepted(ComplaintStatus.RESOLVED);
			case CLOSED -> new Accepted(ComplaintStatus.CLOSED);
			case STATUS -> new Accepted((observed != null) ? observed : ComplaintStatus.PENDING);
			case REOPENED -> new Refused("It is still open");
			case OPENED -> new Refused("It was opened before");
		};
	}

	private static Transition whileResolved(EventType type, @Nullable ComplaintStatus observed) {
		return switch (type) {
			case JUDGED, REMEDY_GIVEN, RATED, PROMPT_DONE, NOTED -> new Accepted(ComplaintStatus.RESOLVED);
			case REOPENED -> new Accepted(ComplaintStatus.OPEN);
			case CLOSED -> new Accepted(ComplaintStatus.CLOSED);
			case STATUS -> new Accepted((observed != null) ? observed : ComplaintStatus.RESOLVED);
			case RESOLVED -> new Refused("It was resolved before");
			case HANDED_OVER, PAUSED, RESUMED, PROMISED, STEP_DONE -> new Refused("It is resolved; reopen it first");
			case OPENED -> new Refused("It was opened before");
		};
	}

	private static Transition whileClosed(EventType type, @Nullable ComplaintStatus observed) {
		return switch (type) {
			case RATED, PROMPT_DONE, NOTED -> new Accepted(ComplaintStatus.CLOSED);
			case REOPENED -> new Accepted(ComplaintStatus.OPEN);
			case STATUS -> new Accepted((observed != null) ? observed : ComplaintStatus.CLOSED);
			case CLOSED -> new Refused("It was closed before");
			case HANDED_OVER, PAUSED, RESUMED, PROMISED, JUDGED, REMEDY_GIVEN, STEP_DONE, RESOLVED ->
				new Refused("It is closed; reopen it first");
			case OPENED -> new Refused("It was opened before");
		};
	}

}
