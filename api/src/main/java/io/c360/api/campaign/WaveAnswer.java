package io.c360.api.campaign;

import java.time.Instant;
import java.util.List;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.BundleType;
import io.c360.customer.campaign.Wave;
import org.jspecify.annotations.Nullable;

/** A wave by the names of the schema. */
record WaveAnswer(String id, RecordId campaign, String name, @Nullable String city, List<BundleType> bundles,
		List<String> tiers, String channel, double leastResponse, int most, int heldPerMille, @Nullable String product,
		String by, Instant plannedAt, @Nullable Instant frozenAt, @Nullable String rules, long looked, long size,
		long held, @Nullable String hash, Wave told) {

	static WaveAnswer of(Wave wave) {
		var audience = wave.audience();
		return new WaveAnswer(wave.id(), wave.campaign(), wave.name(), audience.city(),
				audience.bundles().stream().sorted().toList(), audience.tiers().stream().sorted().toList(),
				audience.channel(), audience.leastResponse(), audience.most(), audience.heldPerMille(), wave.product(),
				wave.by(), wave.plannedAt(), wave.frozenAt(), wave.rules(), wave.looked(), wave.size(), wave.held(),
				wave.hash(), wave);
	}

}
