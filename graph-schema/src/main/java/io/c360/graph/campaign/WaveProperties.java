package io.c360.graph.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Audience;
import io.c360.customer.campaign.AudienceMember;
import io.c360.customer.campaign.BundleType;
import io.c360.customer.campaign.Candidate;
import io.c360.customer.campaign.Wave;
import io.c360.customer.score.ResponseScore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How waves and members lie in the graph. */
final class WaveProperties {

	private WaveProperties() {
	}

	/** A wave whose audience is to be chosen. */
	static Map<String, Object> planned(Wave wave) {
		var properties = new HashMap<String, Object>();
		properties.put("id", wave.id());
		properties.put("campaign", wave.campaign().toString());
		properties.put("name", wave.name());
		properties.put("by", wave.by());
		properties.put("plannedAt", wave.plannedAt().atZone(ZoneOffset.UTC));
		put(properties, "product", wave.product());
		var audience = wave.audience();
		put(properties, "city", audience.city());
		properties.put("bundles", audience.bundles().stream().map(BundleType::name).sorted().toList());
		properties.put("tiers", audience.tiers().stream().sorted().toList());
		properties.put("channel", audience.channel());
		properties.put("leastResponse", audience.leastResponse());
		properties.put("most", audience.most());
		properties.put("heldPerMille", audience.heldPerMille());
		properties.put("freezing", true);
		properties.put("lookedUpTo", "");
		properties.put("looked", 0L);
		properties.put("size", 0L);
		properties.put("held", 0L);
		return properties;
	}

	static Wave wave(Value node) {
		var audience = new Audience(text(node, "city"),
				node.get("bundles")
					.asList(Value::asString)
					.stream()
					.map(BundleType::valueOf)
					.collect(Collectors.toUnmodifiableSet()),
				java.util.Set.copyOf(node.get("tiers").asList(Value::asString)), node.get("channel").asString(),
				node.get("leastResponse").asDouble(), node.get("most").asInt(), node.get("heldPerMille").asInt());
		return new Wave(node.get("id").asString(), RecordId.parse(node.get("campaign").asString()),
				node.get("name").asString(), audience, text(node, "product"), node.get("by").asString(),
				node.get("plannedAt").asZonedDateTime().toInstant(), instant(node, "frozenAt"), text(node, "rules"),
				node.get("looked").asLong(), node.get("size").asLong(), node.get("held").asLong(), text(node, "hash"));
	}

	static Map<String, Object> member(String wave, Candidate candidate, boolean held) {
		var properties = new HashMap<String, Object>();
		properties.put("id", wave + "#" + candidate.customer());
		properties.put("wave", wave);
		properties.put("record", candidate.record().toString());
		properties.put("customer", candidate.customer().toString());
		properties.put("revision", candidate.revision());
		properties.put("bundle", candidate.bundle().name());
		properties.put("tier", candidate.tier());
		properties.put("tierRule", candidate.tierRule());
		properties.put("response", candidate.response().value());
		properties.put("values", candidate.response().values());
		properties.put("contributions", candidate.response().contributions());
		properties.put("held", held);
		return properties;
	}

	static AudienceMember member(Value node) {
		return new AudienceMember(CustomerId.parse(node.get("customer").asString()), node.get("revision").asLong(),
				BundleType.valueOf(node.get("bundle").asString()), node.get("tier").asString(),
				node.get("tierRule").asString(),
				new ResponseScore(doubles(node.get("values")), doubles(node.get("contributions"))),
				node.get("held").asBoolean());
	}

	private static List<Double> doubles(Value list) {
		return list.asList(Value::asDouble);
	}

	private static @Nullable String text(Value node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asString();
	}

	private static @Nullable Instant instant(Value node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asZonedDateTime().toInstant();
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
