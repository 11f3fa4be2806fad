package io.c360.api.lead;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import io.c360.api.access.Viewer;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.lead.Lead;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.lead.LeadState;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.decision.OwnFacts;
import io.c360.graph.lead.LeadDesk;
import io.c360.graph.lead.LeadGraph;
import io.c360.graph.lead.LeadView;
import io.c360.graph.lead.LeadsPart;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import org.springframework.stereotype.Component;

/** Finds leads and enters what happens to them, for whoever may. */
@Component
public class Leads {

	/** What it takes to know whom a customer's leads are with. */
	public static final LeadsPart PART = new LeadsPart();

	private final LeadGraph graph;

	private final LeadDesk desk;

	private final ProfileGraph profiles;

	Leads(LeadGraph graph, LeadDesk desk, ProfileGraph profiles) {
		this.graph = graph;
		this.desk = desk;
		this.profiles = profiles;
	}

	/** True when a lead waits for the customer to come to a store. */
	public static boolean isExpected(Lead lead) {
		return lead.store() != null && (lead.state() == LeadState.DISPATCHED || lead.state() == LeadState.RECEIVED
				|| lead.state() == LeadState.CONFIRMED || lead.state() == LeadState.FOLLOW_UP);
	}

	/**
	 * Enters that a customer was recognised in a store, for each lead that waits for it.
	 * @param contact what the customer was recognised by: the same again changes nothing
	 */
	public void arrived(List<LeadsPart.Told> leads, String store, RecordId contact, Instant now) {
		leads.stream()
			.map(LeadsPart.Told::lead)
			.filter(Leads::isExpected)
			.forEach(lead -> this.desk
				.enter(new LeadEvent(new RecordId(OwnFacts.SOURCE, "arrived:" + contact.key() + ":" + lead.id()),
						new PartyReference.ByRecord(lead.record()), lead.id(), now, LeadEventType.ARRIVED, null, null,
						null, "till", null, store, null, null, null, null), null));
	}

	/**
	 * Enters what happened.
	 * @param mayMeet whom of the customers whoever enters it may meet: of others they
	 * learn nothing, neither that there is a lead nor that there is nobody
	 */
	LeadView enter(LeadEntry entry, Viewer viewer, Predicate<CustomerId> mayMeet, String agent, Instant now) {
		var known = known(entry);
		if (known.filter(view -> !mayMeet.test(view.customer())).isPresent()) {
			throw unknown(entry);
		}
		LeadRights.require(viewer, entry.type(), known.map(LeadView::lead).orElse(null));
		if (known.isPresent()) {
			var lead = known.get().lead();
			return this.desk.enter(entry.event(lead.id(), lead.record(), now, agent, LeadRights.channel(viewer)),
					entry.expected());
		}
		if (entry.lead() == null || entry.customer() == null) {
			throw unknown(entry);
		}
		var id = LeadEntry.id(entry.lead());
		if (!id.source().equals(OwnFacts.SOURCE)) {
			throw new CustomerProblem.Invalid("A new lead is c360/ and a key of yours");
		}
		var customer = customer(entry.customer());
		if (!mayMeet.test(customer)) {
			throw new CustomerProblem.NotFound("customer");
		}
		return this.desk.enter(entry.event(id, record(customer), now, agent, LeadRights.channel(viewer)), null);
	}

	private Optional<LeadView> known(LeadEntry entry) {
		if (entry.code() != null) {
			return Optional.of(this.graph.coded(entry.code()).orElseThrow(() -> unknown(entry)));
		}
		return this.graph.find(LeadEntry.id(Objects.requireNonNull(entry.lead())));
	}

	/** A record that a source has of the customer: it stays theirs when others leave. */
	private RecordId record(CustomerId customer) {
		return this.profiles.find(new CustomerKey.ById(customer), Selection.identityOnly())
			.map(view -> io.c360.api.decision.Decisions.party(view).record())
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
	}

	private static CustomerProblem.NotFound unknown(LeadEntry entry) {
		return new CustomerProblem.NotFound(
				(entry.code() != null) ? "code any more" : "lead; name the customer to begin one");
	}

	private static CustomerId customer(String id) {
		try {
			return CustomerId.parse(id);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

}
