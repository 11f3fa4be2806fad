package io.c360.customer.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it stands, with all that it went through: concluded from its record and
 * its events, in the order in which they happened.
 *
 * @param id the complaint
 * @param record of the party that raised it
 * @param handOvers how often another department took over, by the events
 * @param returns how often it came back to a department that had had it
 * @param hops how often it was handed over: by the count of the source, else by ours
 * @param reopenings how often it was reopened: by the count of the source, else by ours
 * @param slaReported the source's own judgement; null when it makes none
 * @param holdings who had it when, without gaps, from opening to the end
 * @param promises what the customer was told, in order; at least the service level's
 * @param compensation what making good cost; null when nothing was given
 * @param disregarded events that cannot have happened as told
 */
public record Case(RecordId id, RecordId record, ComplaintStatus status, Instant openedAt, @Nullable Instant resolvedAt,
		@Nullable Instant closedAt, @Nullable Severity severity, @Nullable String topic, @Nullable String channel,
		Validity validity, @Nullable String judgedBy, @Nullable String evidence, @Nullable String remedy,
		@Nullable Money compensation, @Nullable Long rating, int handOvers, int returns, int hops, int reopenings,
		@Nullable Boolean slaReported, List<Holding> holdings, List<Promised> promises, List<Disregarded> disregarded,
		int events, Instant lastEventAt) {

	/** Concludes a case; the order of the events does not matter. */
	public static Case of(RecordId id, @Nullable Complaint complaint, Collection<ComplaintEvent> events,
			ComplaintRules rules) {
		return new CaseFold(id, rules).fold(complaint, events);
	}

	/** Who has it now, or had it last. */
	public Holding current() {
		return this.holdings.getLast();
	}

	/** True while somebody has to do something. */
	public boolean isOpen() {
		return this.status == ComplaintStatus.OPEN || this.status == ComplaintStatus.PENDING;
	}

	/** When its time stopped; empty while it runs. */
	public Optional<Instant> ended() {
		return switch (this.status) {
			case OPEN, PENDING -> Optional.empty();
			case RESOLVED -> Optional.ofNullable(this.resolvedAt);
			case CLOSED -> Optional.ofNullable((this.closedAt != null) ? this.closedAt : this.resolvedAt);
		};
	}

	/** From its opening to its end, or to now. */
	public Duration length(Instant now) {
		var end = this.ended().orElse(now);
		return end.isAfter(this.openedAt) ? Duration.between(this.openedAt, end) : Duration.ZERO;
	}

	/** Until when the customer was promised an answer. */
	public Instant promisedUntil() {
		return this.promises.getLast().until();
	}

	/** When the customer was answered; empty while they wait. */
	public Optional<Instant> answeredAt() {
		return isOpen() ? Optional.empty()
				: Optional.ofNullable((this.resolvedAt != null) ? this.resolvedAt : this.closedAt);
	}

	/**
	 * True when no promise was broken so far: none was replaced after its date, and the
	 * last one is kept.
	 */
	public boolean keepsPromises(Instant now) {
		for (int i = 0; i + 1 < this.promises.size(); i++) {
			if (this.promises.get(i + 1).at().isAfter(this.promises.get(i).until())) {
				return false;
			}
		}
		return !answeredAt().orElse(now).isAfter(promisedUntil());
	}

	/** The source's judgement of its service level where it has one, else ours. */
	public boolean isSlaMet(Instant now) {
		return (this.slaReported != null) ? this.slaReported : keepsPromises(now);
	}

	/** True when it was answered by the first who heard it, and for good. */
	public boolean isFirstContactResolution() {
		return !isOpen() && this.hops == 0 && this.reopenings == 0;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return "case " + this.id;
	}

}
