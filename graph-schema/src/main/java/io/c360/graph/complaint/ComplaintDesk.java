package io.c360.graph.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.complaint.Authority;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.Disregarded;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Validity;
import io.c360.graph.Graph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactHash;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Where people enter what they do about complaints. Each entry is a fact like any other,
 * taken in by the same transaction; what cannot happen is refused and leaves nothing. The
 * same entry again changes nothing.
 */
public final class ComplaintDesk {

	private static final int LANES = 16;

	private static final AtomicLong NEXT = new AtomicLong();

	private final Graph graph;

	private final IntakeGraph intake;

	public ComplaintDesk(Graph graph, IntakeGraph intake) {
		this.graph = graph;
		this.intake = intake;
	}

	/**
	 * Opens a complaint.
	 * @throws CustomerProblem.Conflict when the id was used for another one
	 */
	public CaseView open(Complaint complaint, ComplaintEvent opened) {
		return this.graph.write(tx -> {
			enter(tx, List.of(complaint, opened));
			return ComplaintGraph.find(tx, complaint.id()).orElseThrow(() -> new CustomerProblem.NotFound("complaint"));
		});
	}

	/**
	 * Enters something that happened.
	 * @param expected the revision that whoever enters it has seen; null when it does not
	 * matter
	 * @param authority how much may be given; null where nothing is given
	 * @throws CustomerProblem.Conflict when the case went on meanwhile, or it cannot
	 * happen to a case that stands so
	 * @throws CustomerProblem.OverAuthority when more is given than may be
	 */
	public CaseView enter(ComplaintEvent event, @Nullable Long expected, @Nullable Authority authority) {
		return this.graph.write(tx -> {
			var before = ComplaintGraph.find(tx, event.complaint())
				.orElseThrow(() -> new CustomerProblem.NotFound("complaint"));
			var isNew = enter(tx, List.of(event));
			var after = ComplaintGraph.find(tx, event.complaint()).orElseThrow();
			if (!isNew) {
				return after;
			}
			if (expected != null && after.revision() != expected + 1) {
				throw new CustomerProblem.Conflict(
						"The case went on meanwhile: it is at revision %d; read it again and decide anew"
							.formatted(after.revision() - 1));
			}
			after.it()
				.disregarded()
				.stream()
				.filter(one -> one.event().equals(event.id()))
				.findFirst()
				.ifPresent(ComplaintDesk::refuse);
			if (event.type() == EventType.REMEDY_GIVEN) {
				requireAuthority(before, after, authority);
			}
			return after;
		});
	}

	private static void refuse(Disregarded one) {
		throw new CustomerProblem.Conflict(one.because());
	}

	private static void requireAuthority(CaseView before, CaseView after, @Nullable Authority authority) {
		if (before.it().validity() != Validity.JUSTIFIED) {
			throw new CustomerProblem.Conflict("Only a justified complaint earns a remedy; judge it first");
		}
		var limit = (authority != null) ? authority.limit() : 0;
		var given = Objects.requireNonNullElse(after.it().compensation(), Money.fen(0));
		if (!given.currency().equals(Money.fen(0).currency())) {
			throw new CustomerProblem.Invalid("A remedy is given in CNY");
		}
		if (given.amount() > limit) {
			throw new CustomerProblem.OverAuthority(limit, (authority != null) ? authority.escalateTo() : "-");
		}
	}

	/** False when all of it was known already. */
	private boolean enter(TransactionContext tx, List<? extends SourceFact> facts) {
		var received = new ArrayList<Received>();
		facts.forEach(fact -> received.add(new Received(received.size(), fact, FactHash.of(fact))));
		var lane = Lane.passing("complaint-desk:" + NEXT.getAndIncrement() % LANES);
		var answers = this.intake.apply(tx, new Batch(lane, 0, received, List.of()));
		if (answers.stream().anyMatch(Answer.Rejected.class::isInstance)) {
			throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
		}
		return answers.stream().anyMatch(Answer.Applied.class::isInstance);
	}

	/** The id of something that is entered here, of an id that whoever enters it gave. */
	public static RecordId id(String given) {
		return new RecordId("c360", given);
	}

}
