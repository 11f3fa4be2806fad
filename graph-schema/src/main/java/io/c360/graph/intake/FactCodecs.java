package io.c360.graph.intake;

import java.util.EnumMap;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.customer.SourceFact;
import io.c360.customer.Withdrawal;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.link.Link;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.usage.Usage;
import io.c360.graph.PropertyCodec;

/** How each kind of fact lies in the graph: as a node with the label of its kind. */
public final class FactCodecs {

	/** Subscriptions. */
	public static final PropertyCodec<Subscription> SUBSCRIPTION = PropertyCodec.of(Subscription.class);

	/** Interactions. */
	public static final PropertyCodec<Interaction> INTERACTION = PropertyCodec.of(Interaction.class);

	/** Complaints. */
	public static final PropertyCodec<Complaint> COMPLAINT = PropertyCodec.of(Complaint.class);

	/** Links to groups. */
	public static final PropertyCodec<Link> LINK = PropertyCodec.of(Link.class);

	private static final Map<Kind, PropertyCodec<?>> BY_KIND = new EnumMap<>(
			Map.of(Kind.SUBSCRIPTION, SUBSCRIPTION, Kind.INTERACTION, INTERACTION, Kind.COMPLAINT, COMPLAINT, Kind.LINK,
					LINK, Kind.BILL, PropertyCodec.of(Bill.class), Kind.TOPUP, PropertyCodec.of(Topup.class),
					Kind.USAGE, PropertyCodec.of(Usage.class), Kind.CAMPAIGN, PropertyCodec.of(Campaign.class),
					Kind.OUTCOME, PropertyCodec.of(Outcome.class)));

	private FactCodecs() {
	}

	/** The properties of any fact but a party; of one that was withdrawn, hardly any. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> properties(SourceFact fact) {
		if (fact instanceof Withdrawal withdrawal) {
			return Map.of("id", withdrawal.id().toString(), "version", withdrawal.version(), "withdrawn", true);
		}
		var codec = (PropertyCodec<Record>) BY_KIND.get(fact.kind());
		return java.util.Objects.requireNonNull(codec).write((Record) fact);
	}

	/** The label of the nodes of a kind. */
	static String label(Kind kind) {
		return kind.name().charAt(0) + kind.toString().substring(1);
	}

}
