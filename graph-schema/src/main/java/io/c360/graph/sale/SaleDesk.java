package io.c360.graph.sale;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.sale.Claim;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.sale.ClaimEventType;
import io.c360.customer.sale.ClaimOrder;
import io.c360.customer.sale.ClaimOutcome;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Where pieces of flash sales are granted, handed over and given up. Whoever does so
 * takes the sale first, and looks and writes in one transaction: no piece is granted
 * twice. What was granted is a fact like any other; of a refusal nothing is kept.
 */
public final class SaleDesk {

	private static final Cypher LOCK = Cypher.of(SaleDesk.class, "lock-sale");

	private static final Cypher NEXT = Cypher.of(SaleDesk.class, "next-position");

	private static final Cypher SAME = Cypher.of(SaleDesk.class, "same-person");

	private static final Cypher ENTERED = Cypher.of(SaleDesk.class, "entered");

	private static final Cypher COLLECTED = Cypher.of(SaleDesk.class, "others-collected");

	private static final Cypher UNCOLLECTED = Cypher.of(SaleDesk.class, "uncollected");

	/** How many claims that lapsed one transaction says so of. */
	private static final int AT_ONCE = 200;

	private final Graph graph;

	private final ClaimIntake intake;

	/**
	 * @param intake with a {@link ClaimProjection} among its projections
	 */
	public SaleDesk(Graph graph, ClaimIntake intake) {
		this.graph = graph;
		this.intake = intake;
	}

	/**
	 * Claims a piece. The same entry again gets the claim that it made.
	 * @throws CustomerProblem.NotFound when there is no such sale
	 * @throws CustomerProblem.Conflict when the entry was used for another person or sale
	 */
	public ClaimAnswer claim(ClaimOrder order, Instant now) {
		// most of a rush is refused: they need not queue up for that
		var soon = this.graph.read(tx -> look(tx, order, now));
		return (soon.outcome() != ClaimOutcome.CLAIMED || soon.claim() != null) ? soon
				: this.graph.write(tx -> grant(tx, order, now));
	}

	private ClaimAnswer grant(TransactionContext tx, ClaimOrder order, Instant now) {
		lapse(tx, order.sale(), now);
		var answer = look(tx, order, now);
		if (answer.outcome() != ClaimOutcome.CLAIMED || answer.claim() != null) {
			return answer;
		}
		var sale = SaleGraph.standing(tx, order, now).sale();
		var position = NEXT.list(tx, Map.of("sale", order.sale().toString()), row -> row.get("position").asLong())
			.getFirst();
		var claim = id(order);
		this.intake.take(tx, List.of(new ClaimEvent(ClaimIntake.id("claimed:" + order.entry()),
				new PartyReference.ByRecord(order.record()), claim, order.sale(), now, ClaimEventType.CLAIMED,
				order.product(), position, sale.keptUntil(now), order.channel(), order.store(), order.agent(), null)));
		return new ClaimAnswer(ClaimOutcome.CLAIMED, found(tx, claim).claim(), null);
	}

	/** A claim without a claim: it may be made. */
	private static ClaimAnswer look(TransactionContext tx, ClaimOrder order, Instant now) {
		var before = SaleGraph.claim(tx, id(order));
		if (before.isPresent()) {
			var same = SAME.list(tx, Map.of("record", order.record().toString()),
					row -> row.get("customer").asString());
			if (!before.get().claim().sale().equals(order.sale())
					|| !same.contains(before.get().customer().toString())) {
				throw new CustomerProblem.Conflict("This entry was used for another claim; choose a new one");
			}
			return new ClaimAnswer(ClaimOutcome.CLAIMED, before.get().claim(), null);
		}
		var verdict = SaleGraph.standing(tx, order, now).judge(order, now);
		return new ClaimAnswer(verdict.outcome(), verdict.earlier(), verdict.because());
	}

	/**
	 * Enters that a claim was collected or cancelled; the same entry again changes
	 * nothing.
	 * @throws CustomerProblem.Conflict when that cannot happen to it any more
	 */
	public ClaimView enter(String entry, RecordId claim, ClaimEventType type, @Nullable String store, String agent,
			@Nullable String reason, Instant now) {
		var known = this.graph.read(tx -> found(tx, claim)).claim();
		return this.graph.write(tx -> {
			lapse(tx, known.sale(), now);
			var id = ClaimIntake.id("claim-event:" + entry);
			if (isEntered(tx, id, claim, type)) {
				return found(tx, claim);
			}
			if (type == ClaimEventType.COLLECTED
					&& !COLLECTED.list(tx, Map.of("id", claim.toString()), row -> row.get("id").asString()).isEmpty()) {
				throw new CustomerProblem.Conflict(
						"This person has a piece of this sale by another claim; if they are two people, part their records first");
			}
			var event = new ClaimEvent(id, new PartyReference.ByRecord(known.record()), claim, known.sale(), now, type,
					known.product(), null, null, null, store, agent, reason);
			this.intake.take(tx, List.of(event));
			var after = found(tx, claim);
			if (after.claim().disregarded().contains(event.id().toString())) {
				throw new CustomerProblem.Conflict("The claim is %s since %s: nothing can be done about it any more"
					.formatted(after.claim().state(), after.claim().since()));
			}
			return after;
		});
	}

	/** True when it was entered before, whenever that was. */
	private static boolean isEntered(TransactionContext tx, RecordId entry, RecordId claim, ClaimEventType type) {
		var before = ENTERED.list(tx, Map.of("id", entry.toString()),
				row -> row.get("claim").asString() + " " + row.get("type").asString());
		if (!before.isEmpty() && !before.getFirst().equals(claim + " " + type)) {
			throw new CustomerProblem.Conflict("This entry was used for something else; choose a new one");
		}
		return !before.isEmpty();
	}

	/** Says of claims that nobody collected that they have lapsed; takes the sale. */
	private void lapse(TransactionContext tx, RecordId sale, Instant now) {
		LOCK.run(tx, Map.of("sale", sale.toString()));
		var lapsed = new ArrayList<ClaimEvent>();
		UNCOLLECTED.list(tx, Map.of("sale", sale.toString(), "now", Claims.utc(now), "limit", AT_ONCE),
				row -> lapsed.add(lapsed(Claims.read(row.get("claim")))));
		if (!lapsed.isEmpty()) {
			this.intake.take(tx, lapsed);
		}
	}

	/** The same each time that it is made. */
	private static ClaimEvent lapsed(Claim claim) {
		return new ClaimEvent(ClaimIntake.id("claim-lapsed:" + claim.id()), new PartyReference.ByRecord(claim.record()),
				claim.id(), claim.sale(), claim.until(), ClaimEventType.LAPSED, claim.product(), null, null, null, null,
				null, null);
	}

	private static ClaimView found(TransactionContext tx, RecordId claim) {
		return SaleGraph.claim(tx, claim).orElseThrow(() -> new CustomerProblem.NotFound("claim"));
	}

	private static RecordId id(ClaimOrder order) {
		return ClaimIntake.id(order.entry());
	}

}
