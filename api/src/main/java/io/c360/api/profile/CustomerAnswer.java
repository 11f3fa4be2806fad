package io.c360.api.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.CustomerId;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.link.GroupKind;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.subscription.Subscription;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks is told of one customer, by the names of the schema. Each part is
 * computed when it is asked for.
 */
public final class CustomerAnswer {

	private static final Comparator<Subscription> NEWEST_HELD = Comparator
		.comparing((Subscription held) -> (held.startDate() != null) ? held.startDate() : LocalDate.MIN)
		.reversed()
		.thenComparing(Subscription::id);

	private static final Comparator<Complaint> NEWEST_RAISED = Comparator.comparing(Complaint::creationDate)
		.reversed()
		.thenComparing(Complaint::id);

	private final CustomerView view;

	private final Selection selection;

	private final Sight sight;

	private final GoldenProfile golden;

	public CustomerAnswer(CustomerView view, Selection selection, Sight sight) {
		this.view = view;
		this.selection = selection;
		this.sight = sight;
		this.golden = GoldenProfile.of(view.records());
	}

	public CustomerId id() {
		return this.view.id();
	}

	public long revision() {
		return this.view.revision();
	}

	public Instant asOf() {
		return this.view.changedAt();
	}

	public PartyType kind() {
		return this.golden.type();
	}

	public @Nullable String displayName() {
		return this.sight.sees(Attribute.FULL_NAME) ? this.golden.displayName().orElse(null) : null;
	}

	public List<ContactPoint> contactPoints() {
		return ContactPoint.of(this.golden, this.sight);
	}

	public List<SourceRecord> records() {
		return this.view.records().stream().map(party -> SourceRecord.of(party, this.sight)).toList();
	}

	public List<Subscription> subscriptions() {
		return this.view.subscriptions().stream().sorted(NEWEST_HELD).toList();
	}

	public List<Complaint> complaints() {
		return this.view.complaints().stream().sorted(NEWEST_RAISED).map(this::seen).toList();
	}

	public TimelineConnection timeline() {
		var page = this.selection.timeline();
		return TimelineConnection.of(this.view.timeline().entries().stream().map(this::seen).toList(),
				this.view.timeline().hasMore(), page != null && page.after() != null);
	}

	public List<Membership> households() {
		return groups(GroupKind.HOUSEHOLD);
	}

	List<AttributeValue> attributes(@Nullable List<Attribute> names) {
		return this.golden.values()
			.entrySet()
			.stream()
			.filter(values -> names == null || names.isEmpty() || names.contains(values.getKey()))
			.flatMap(values -> values.getValue()
				.stream()
				.map(value -> AttributeValue.of(values.getKey(), value, this.sight)))
			.toList();
	}

	List<Membership> groups(@Nullable GroupKind kind) {
		return this.view.groups()
			.stream()
			.filter(membership -> kind == null || membership.link().groupKind() == kind)
			.sorted(Comparator.comparing(membership -> membership.link().id()))
			.map(membership -> Membership.of(membership, this.sight))
			.toList();
	}

	private Complaint seen(Complaint complaint) {
		return this.sight.seesEverything() ? complaint
				: new Complaint(complaint.id(), complaint.version(), complaint.party(), complaint.creationDate(), null,
						null, complaint.severity(), complaint.status(), complaint.channel(), complaint.department(),
						complaint.assignee(), complaint.expectedResolutionDate(), complaint.resolutionDate(),
						complaint.validity(), null, complaint.remedyCost(), complaint.interaction());
	}

	private Interaction seen(Interaction contact) {
		return this.sight.seesEverything() ? contact
				: new Interaction(contact.id(), contact.party(), contact.at(), contact.channel(), contact.direction(),
						contact.reason(), null, contact.agent(), contact.store(), contact.till(), contact.campaign(),
						contact.durationSeconds());
	}

	/** The id and revision only: the rest is personal data. */
	@Override
	public String toString() {
		return "answer about " + this.view;
	}

}
