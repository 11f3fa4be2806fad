package io.c360.api.complaint;

import java.time.InstantSource;
import java.util.Optional;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Viewer;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Route;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.complaint.ComplaintDesk;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasRole('COMPLAINT_HANDLER')")
class DeskController {

	private final ComplaintDesk desk;

	private final CaseReading cases;

	private final ProfileGraph profiles;

	private final CaseLimit limit;

	private final InstantSource clock;

	DeskController(ComplaintDesk desk, CaseReading cases, ProfileGraph profiles, CaseLimit limit, InstantSource clock) {
		this.limit = limit;
		this.desk = desk;
		this.cases = cases;
		this.profiles = profiles;
		this.clock = clock;
	}

	@MutationMapping
	@Nullable CaseAnswer openComplaint(@Argument String entry, @Argument String customer, @Argument String name,
			@Argument @Nullable String description, @Argument @Nullable String topic, @Argument Severity severity,
			@Argument @Nullable String channel, @Argument @Nullable String department,
			@AuthenticationPrincipal Jwt viewer, DataFetchingEnvironment environment) {
		var id = CaseEntry.id(entry);
		var known = this.cases.find(id);
		if (known.isPresent()) {
			return this.limit.required(known.get(), environment);
		}
		var owner = owner(customer);
		var view = this.profiles.find(new CustomerKey.ById(owner), Selection.identityOnly())
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
		var party = new PartyReference.ByRecord(view.records().getFirst().id());
		var now = this.clock.instant();
		var promised = this.cases.rules().promise(severity, this.cases.level(owner), now);
		var complaint = new Complaint(id, now.toEpochMilli(), party, now, name, description, severity,
				ComplaintStatus.OPEN, channel, department, null, promised, null, Validity.UNDECIDED, null, null, null);
		var opened = new ComplaintEvent(id, party, id, now, EventType.OPENED, null, null, null, department, null,
				Viewer.nameOf(viewer), null, null, null, promised, null, null, null, null, severity, topic, channel,
				null, null, null, null, null);
		return this.cases.answer(this.desk.open(complaint, opened));
	}

	@MutationMapping
	@Nullable CaseAnswer enterComplaintEvent(@Argument CaseEntry entry, @AuthenticationPrincipal Jwt viewer,
			DataFetchingEnvironment environment) {
		var checked = entry.checked();
		var complaint = CaseReading.complaint(entry.complaint());
		var it = this.cases.find(complaint)
			.map(found -> this.limit.required(found, environment))
			.orElseThrow(() -> new CustomerProblem.NotFound("complaint"));
		var next = next(checked, it);
		var event = checked.event(complaint, it.it().record(), this.clock.instant(), Viewer.nameOf(viewer),
				next.map(Route::department).orElse(entry.department()), next.map(Route::person).orElse(entry.person()));
		var authority = (entry.type() == EventType.REMEDY_GIVEN) ? this.cases.authority(it.owner(), viewer) : null;
		return this.cases.answer(this.desk.enter(event, entry.expected(), authority));
	}

	/** A step that is done goes to whoever has the next one, unless somebody is named. */
	private Optional<Route> next(CaseEntry entry, CaseAnswer it) {
		if (entry.type() != EventType.STEP_DONE || entry.department() != null) {
			return Optional.empty();
		}
		var facts = this.cases.facts(it.it(), it.owner());
		facts.put("after", "step-done");
		Optional.ofNullable(entry.step()).ifPresent(step -> facts.put("done", step));
		return this.cases.rules().route(facts);
	}

	private static CustomerId owner(String customer) {
		try {
			return CustomerId.parse(customer);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

}
