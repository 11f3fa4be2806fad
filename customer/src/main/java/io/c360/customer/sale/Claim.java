package io.c360.customer.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a flash sale that was set aside for somebody, as it stands: concluded from
 * its events.
 *
 * @param record the record of the customer
 * @param position which claim of the sale it was; null for one that another system
 * granted
 * @param until when it lapses, or would have
 * @param since when the state was entered
 * @param disregarded ids of events that change nothing
 */
public record Claim(RecordId id, RecordId record, RecordId sale, ClaimState state, @Nullable String product,
		@Nullable Long position, Instant claimedAt, Instant until, Instant since, @Nullable String channel,
		@Nullable String store, @Nullable String agent, List<String> disregarded) {

	public Claim {
		disregarded = List.copyOf(disregarded);
	}

	/**
	 * Concludes a claim from all that was told of it, in whatever order it came; empty
	 * while nobody told that it was made.
	 */
	public static Optional<Claim> of(RecordId id, List<ClaimEvent> events) {
		var ordered = events.stream().sorted(ClaimEvent.BY_TIME).toList();
		return ordered.stream()
			.filter(event -> event.type() == ClaimEventType.CLAIMED)
			.findFirst()
			.map(made -> follow(begun(id, made), made, ordered));
	}

	private static Claim begun(RecordId id, ClaimEvent made) {
		var until = (made.until() != null) ? made.until() : made.at().plus(Duration.ofHours(FlashSale.COLLECT_WITHIN));
		return new Claim(id, made.party().record(), made.sale(), ClaimState.HELD, made.product(), made.position(),
				made.at(), until, made.at(), made.channel(), made.store(), made.agent(), List.of());
	}

	private static Claim follow(Claim begun, ClaimEvent made, List<ClaimEvent> ordered) {
		var claim = begun;
		var disregarded = new ArrayList<String>();
		for (var event : ordered) {
			if (event.equals(made)) {
				continue;
			}
			if (claim.state() == ClaimState.HELD && claim.allows(event)) {
				claim = claim.in(state(event.type()), event.at());
			}
			else {
				disregarded.add(event.id().toString());
			}
		}
		return new Claim(claim.id, claim.record, claim.sale, claim.state, claim.product, claim.position,
				claim.claimedAt, claim.until, claim.since, claim.channel, claim.store, claim.agent, disregarded);
	}

	private boolean allows(ClaimEvent event) {
		if (event.at().isBefore(this.claimedAt) || !event.sale().equals(this.sale)) {
			return false;
		}
		return switch (event.type()) {
			case CLAIMED -> false;
			case COLLECTED, CANCELLED -> event.at().isBefore(this.until);
			case LAPSED -> !event.at().isBefore(this.until);
		};
	}

	private static ClaimState state(ClaimEventType type) {
		return switch (type) {
			case CLAIMED -> ClaimState.HELD;
			case COLLECTED -> ClaimState.COLLECTED;
			case CANCELLED -> ClaimState.CANCELLED;
			case LAPSED -> ClaimState.LAPSED;
		};
	}

	private Claim in(ClaimState next, Instant at) {
		return new Claim(this.id, this.record, this.sale, next, this.product, this.position, this.claimedAt, this.until,
				at, this.channel, this.store, this.agent, this.disregarded);
	}

	/** How it stands at a moment: time may have run out without anybody saying so. */
	public ClaimState stateAt(Instant now) {
		return (this.state == ClaimState.HELD && !now.isBefore(this.until)) ? ClaimState.LAPSED : this.state;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return "claim " + this.id;
	}

}
