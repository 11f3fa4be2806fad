package io.c360.ingest.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.party.Attribute;
import io.c360.customer.preference.Preference;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.usage.Usage;
import org.jspecify.annotations.Nullable;

/** Makes the fact of a record whose shape is right. */
final class Facts {

	private Facts() {
	}

	static SourceFact of(Kind kind, Fields in, String source) {
		return switch (kind) {
			case PARTY -> Parties.party(in, source);
			case SUBSCRIPTION -> subscription(in, source);
			case INTERACTION -> interaction(in, source);
			case COMPLAINT -> complaint(in, source);
			case COMPLAINT_EVENT -> complaintEvent(in, source);
			case LINK -> link(in, source);
			case BILL -> bill(in, source);
			case TOPUP -> new Topup(in.id(source), in.party(source), in.demandedInstant("topupDate"),
					in.demandedMoney("amount"), in.money("balanceAfter"), in.text("channel"), in.text("paymentMethod"));
			case USAGE -> usage(in, source);
			case CAMPAIGN -> new Campaign(in.id(source), in.version(), in.demanded("name"), in.demanded("status"),
					in.date("startDate"), in.date("endDate"), List.copyOf(in.texts("channel")), in.text("action"),
					in.text("description"), Sales.sale(in), Campaigns.recurs(in), Campaigns.design(in));
			case OUTCOME -> new Outcome(in.id(source), in.party(source), in.demandedInstant("outcomeDate"),
					new RecordId(source, in.demanded("campaign")), in.text("action"), in.text("channel"),
					in.demanded("outcome"), in.text("reason"), in.text("agent"),
					reference(in.text("withdraws"), source));
			case LEAD_EVENT -> leadEvent(in, source);
			case CLAIM_EVENT -> Sales.claimEvent(in, source);
			case CONSENT -> new Consent(in.id(source), in.party(source), in.demandedInstant("consentDate"),
					in.demanded("purpose"), in.text("channel"), in.demandedWord("decision", ConsentDecision.class),
					in.instant("until"), in.text("evidence"));
			case PREFERENCE -> new Preference(in.id(source), in.party(source), in.demandedInstant("preferenceDate"),
					in.demanded("name"), in.demanded("value"), in.text("channel"));
			case POINTS -> new PointsEntry(in.id(source), in.party(source), in.demandedInstant("entryDate"),
					in.demanded("programme"), Objects.requireNonNull(in.whole("points")), in.text("reason"),
					in.text("tier"), in.text("club"));
		};
	}

	private static Subscription subscription(Fields in, String source) {
		var msisdn = in.text("msisdn");
		return new Subscription(in.id(source), in.version(), in.party(source), in.text("name"),
				in.text("productOffering"), in.demandedWord("status", SubscriptionStatus.class),
				(msisdn != null) ? Attribute.MOBILE.normalise(msisdn) : null, in.text("paymentType"),
				in.date("startDate"), in.date("terminationDate"), in.text("terminationReason"),
				in.date("contractEndDate"), in.money("monthlyFee"), in.text("account"), in.text("role"),
				in.characteristics());
	}

	private static Interaction interaction(Fields in, String source) {
		return new Interaction(in.id(source), in.party(source), in.demandedInstant("interactionDate"),
				in.demanded("channel"), in.text("direction"), in.text("reason"), in.text("description"),
				in.text("agent"), in.text("store"), in.text("till"), in.text("campaign"), in.whole("durationSeconds"));
	}

	private static Complaint complaint(Fields in, String source) {
		var validity = in.word("validity", Validity.class);
		return new Complaint(in.id(source), in.version(), in.party(source), in.demandedInstant("creationDate"),
				in.text("name"), in.text("description"), in.word("severity", Severity.class),
				in.demandedWord("status", ComplaintStatus.class), in.text("channel"), in.text("department"),
				in.text("assignee"), in.instant("expectedResolutionDate"), in.instant("resolutionDate"),
				(validity != null) ? validity : Validity.UNDECIDED, in.text("remedy"), in.money("remedyCost"),
				reference(in.text("interaction"), source));
	}

	private static ComplaintEvent complaintEvent(Fields in, String source) {
		var complaint = in.demandedObject("complaint");
		var holder = complaint.text("source");
		return new ComplaintEvent(in.id(source), in.party(source), complaint.id((holder != null) ? holder : source),
				in.demandedInstant("eventDate"), in.demandedWord("type", EventType.class), in.whole("sequence"),
				in.instant("openingDate"), in.word("status", ComplaintStatus.class), in.text("department"),
				in.text("person"), in.text("author"), in.text("step"), in.text("reason"), in.text("note"),
				in.instant("promiseDate"), in.word("validity", Validity.class), in.text("evidence"), in.text("remedy"),
				in.money("remedyCost"), in.word("severity", Severity.class), in.text("topic"), in.text("channel"),
				in.whole("rating"), in.whole("reassignments"), in.whole("reopenings"), in.truth("slaMet"),
				in.text("prompt"));
	}

	private static LeadEvent leadEvent(Fields in, String source) {
		var lead = in.demandedObject("lead");
		var holder = lead.text("source");
		var place = (holder != null) ? holder : source;
		return new LeadEvent(in.id(source), in.party(source), lead.id(place), in.demandedInstant("eventDate"),
				in.demandedWord("type", LeadEventType.class), in.whole("sequence"),
				reference(in.text("campaign"), place), in.text("wave"), in.text("channel"), in.text("agent"),
				in.text("store"), in.text("code"), in.text("reason"), in.text("note"), in.money("paid"));
	}

	private static Link link(Fields in, String source) {
		var group = in.demandedObject("group");
		var period = in.object("validFor");
		return new Link(in.id(source), in.version(), in.party(source), group.id(source),
				group.demandedWord("kind", GroupKind.class), group.text("name"), in.demanded("role"),
				in.text("shortNumber"), (period != null) ? period.instant("startDateTime") : null,
				(period != null) ? period.instant("endDateTime") : null);
	}

	private static Bill bill(Fields in, String source) {
		return new Bill(in.id(source), in.party(source), LocalDate.parse(in.demanded("billDate")),
				in.date("periodStart"), in.date("periodEnd"), in.demandedMoney("amountDue"), in.money("directCost"),
				in.money("discount"), in.text("account"), in.date("paymentDueDate"), in.date("paidDate"),
				in.text("paymentMethod"));
	}

	private static Usage usage(Fields in, String source) {
		return new Usage(in.id(source), in.party(source), in.demandedInstant("usageDate"), in.demanded("usageType"),
				in.text("direction"), in.text("counterpart"), in.whole("durationSeconds"), in.whole("volumeBytes"),
				in.truth("roaming"));
	}

	static @Nullable RecordId reference(@Nullable String key, String source) {
		return (key != null) ? new RecordId(source, Objects.requireNonNull(key)) : null;
	}

}
