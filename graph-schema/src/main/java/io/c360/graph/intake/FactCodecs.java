package io.c360.graph.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.c360.customer.Kind;
import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.consent.Consent;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.link.Link;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.preference.Preference;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.usage.Usage;
import io.c360.graph.Cypher;
import io.c360.graph.PropertyCodec;

/** How each kind of fact lies in the graph: as a node with the label of its kind. */
public final class FactCodecs {

	/** Subscriptions. */
	public static final PropertyCodec<Subscription> SUBSCRIPTION = PropertyCodec.of(Subscription.class);

	/** Interactions. */
	public static final PropertyCodec<Interaction> INTERACTION = PropertyCodec.of(Interaction.class);

	/** Complaints. */
	public static final PropertyCodec<Complaint> COMPLAINT = PropertyCodec.of(Complaint.class);

	/** What happened to complaints. */
	public static final PropertyCodec<ComplaintEvent> COMPLAINT_EVENT = PropertyCodec.of(ComplaintEvent.class);

	/** Links to groups. */
	public static final PropertyCodec<Link> LINK = PropertyCodec.of(Link.class);

	/** Bills. */
	public static final PropertyCodec<Bill> BILL = PropertyCodec.of(Bill.class);

	/** Top-ups. */
	public static final PropertyCodec<Topup> TOPUP = PropertyCodec.of(Topup.class);

	/** Campaigns. */
	public static final PropertyCodec<Campaign> CAMPAIGN = PropertyCodec.of(Campaign.class);

	/** What customers answered. */
	public static final PropertyCodec<Outcome> OUTCOME = PropertyCodec.of(Outcome.class);

	/** What happened to leads. */
	public static final PropertyCodec<LeadEvent> LEAD_EVENT = PropertyCodec.of(LeadEvent.class);

	/** What happened to claims of flash sales. */
	public static final PropertyCodec<ClaimEvent> CLAIM_EVENT = PropertyCodec.of(ClaimEvent.class);

	/** What customers said about being contacted. */
	public static final PropertyCodec<Consent> CONSENT = PropertyCodec.of(Consent.class);

	/** What customers said that they like. */
	public static final PropertyCodec<Preference> PREFERENCE = PropertyCodec.of(Preference.class);

	/** Entries of ledgers of points. */
	public static final PropertyCodec<PointsEntry> POINTS = PropertyCodec.of(PointsEntry.class);

	private static final Map<Kind, PropertyCodec<?>> BY_KIND = new EnumMap<>(
			Map.ofEntries(Map.entry(Kind.SUBSCRIPTION, SUBSCRIPTION), Map.entry(Kind.INTERACTION, INTERACTION),
					Map.entry(Kind.COMPLAINT, COMPLAINT), Map.entry(Kind.COMPLAINT_EVENT, COMPLAINT_EVENT),
					Map.entry(Kind.LINK, LINK), Map.entry(Kind.BILL, BILL), Map.entry(Kind.TOPUP, TOPUP),
					Map.entry(Kind.USAGE, PropertyCodec.of(Usage.class)), Map.entry(Kind.CAMPAIGN, CAMPAIGN),
					Map.entry(Kind.OUTCOME, OUTCOME), Map.entry(Kind.LEAD_EVENT, LEAD_EVENT),
					Map.entry(Kind.CLAIM_EVENT, CLAIM_EVENT), Map.entry(Kind.CONSENT, CONSENT),
					Map.entry(Kind.PREFERENCE, PREFERENCE), Map.entry(Kind.POINTS, POINTS)));

	private FactCodecs() {
	}

	/** The properties of any fact but a party; of one that was withdrawn, hardly any. */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> properties(SourceFact fact) {
		if (fact instanceof Withdrawal withdrawal) {
			return Map.of("id", withdrawal.id().toString(), "version", withdrawal.version(), "withdrawn", true);
		}
		var codec = (PropertyCodec<Record>) BY_KIND.get(fact.kind());
		return Objects.requireNonNull(codec).write((Record) fact);
	}

	/** A fact as a row of a statement that writes it. */
	static Map<String, Object> row(Received received) {
		var fact = received.fact();
		var properties = properties(fact);
		var row = HashMap.<String, Object>newHashMap(4);
		row.put("id", fact.id().toString());
		row.put("hash", received.hash());
		row.put("properties", properties);
		if (fact.party() != null) {
			row.put("record", Objects.requireNonNull(properties.get("record")));
		}
		return row;
	}

	/** A statement that is the same for every kind but for its label and type. */
	static Cypher statement(Kind kind, Class<?> owner, String name) {
		return Cypher.of(owner, name).with("Fact", label(kind)).with("HAS_FACT", "HAS_" + kind.name());
	}

	/** The label of the nodes of a kind. */
	static String label(Kind kind) {
		return Arrays.stream(kind.name().split("_", -1))
			.map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

}
