package io.c360.ingest.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import io.c360.customer.campaign.CampaignDesign;
import io.c360.customer.campaign.Recurrence;
import org.jspecify.annotations.Nullable;

/** How campaigns come back, and how they are thought out, as records describe it. */
final class Campaigns {

	private Campaigns() {
	}

	/** How a campaign comes back; null when it takes place once. */
	static @Nullable Recurrence recurs(Fields campaign) {
		var in = campaign.object("recurs");
		if (in == null) {
			return null;
		}
		var phases = new LinkedHashMap<String, String>();
		in.objects("phases")
			.forEach(
					phase -> phases.put(phase.demanded("name"), Objects.requireNonNull(phase.whole("day")).toString()));
		return new Recurrence(Objects.requireNonNull(in.whole("dayOfMonth")), Objects.requireNonNull(in.whole("days")),
				phases);
	}

	/** How a campaign is thought out; null when nobody says. */
	static @Nullable CampaignDesign design(Fields campaign) {
		var in = campaign.object("design");
		if (in == null) {
			return null;
		}
		var clusters = new LinkedHashMap<String, String>();
		in.objects("clusters")
			.forEach(cluster -> clusters.put(cluster.demanded("name"), String.join(" ", cluster.texts("channel"))));
		var channels = new LinkedHashMap<String, String>(clusters);
		channels.values().removeIf(String::isEmpty);
		return new CampaignDesign(List.copyOf(clusters.keySet()), in.text("policy"), channels,
				List.copyOf(in.texts("promotions")), List.copyOf(in.texts("order")));
	}

}
