package io.c360.graph.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Disregarded;
import io.c360.customer.complaint.Holding;
import io.c360.customer.complaint.Promised;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How a case lies in the graph: as one node, its holdings as lists of equal length, so
 * that a work list or a report reads one node a case and no event.
 */
final class CaseProperties {

	private static final String NOBODY = "";

	private static final long NEVER = Long.MIN_VALUE;

	private CaseProperties() {
	}

	static Map<String, Object> of(Case it, long revision) {
		var properties = new HashMap<String, Object>();
		properties.put("id", it.id().toString());
		properties.put("revision", revision);
		properties.put("record", it.record().toString());
		properties.put("status", it.status().name());
		properties.put("openedAt", it.openedAt().atZone(ZoneOffset.UTC));
		properties.put("opening", Place.of(it.openedAt(), it.id()));
		properties.put("lastEventAt", it.lastEventAt().atZone(ZoneOffset.UTC));
		properties.put("validity", it.validity().name());
		properties.put("handOvers", it.handOvers());
		properties.put("returns", it.returns());
		properties.put("hops", it.hops());
		properties.put("reopenings", it.reopenings());
		properties.put("events", it.events());
		put(properties, "resolvedAt", it.resolvedAt());
		put(properties, "closedAt", it.closedAt());
		put(properties, "severity", it.severity());
		put(properties, "topic", it.topic());
		put(properties, "channel", it.channel());
		put(properties, "judgedBy", it.judgedBy());
		put(properties, "evidence", it.evidence());
		put(properties, "remedy", it.remedy());
		put(properties, "rating", it.rating());
		put(properties, "slaReported", it.slaReported());
		var compensation = it.compensation();
		if (compensation != null) {
			properties.put("compensation", compensation.amount());
			properties.put("compensationCurrency", compensation.currency().getCurrencyCode());
		}
		if (it.isOpen()) {
			properties.put("openIn", it.current().department());
			properties.put("work", Place.of(it.promisedUntil(), it.id()));
		}
		holdings(properties, it.holdings());
		properties.put("promisedUntil", longs(it.promises(), Promised::until));
		properties.put("promisedAt", longs(it.promises(), Promised::at));
		properties.put("promisedBy", texts(it.promises(), Promised::by));
		properties.put("disregarded", texts(it.disregarded(), one -> one.event().toString()));
		properties.put("disregardedBecause", texts(it.disregarded(), Disregarded::because));
		return properties;
	}

	private static void holdings(Map<String, Object> properties, List<Holding> holdings) {
		properties.put("heldIn", texts(holdings, Holding::department));
		properties.put("heldBy", texts(holdings, Holding::person));
		properties.put("heldStep", texts(holdings, Holding::step));
		properties.put("heldStatus", texts(holdings, holding -> holding.status().name()));
		properties.put("heldPausedFor", texts(holdings, Holding::pausedFor));
		properties.put("heldFrom", longs(holdings, Holding::from));
		properties.put("heldUntil", longs(holdings, Holding::until));
		properties.put("heldTouched", longs(holdings, Holding::touched));
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Instant instant -> properties.put(name, instant.atZone(ZoneOffset.UTC));
			case Enum<?> constant -> properties.put(name, constant.name());
			default -> properties.put(name, value);
		}
	}

	private static <T> List<String> texts(List<T> all, Function<T, @Nullable String> text) {
		return all.stream().map(one -> Objects.requireNonNullElse(text.apply(one), NOBODY)).toList();
	}

	// microseconds: sources know no more, and a long holds every year
	private static <T> List<Long> longs(List<T> all, Function<T, @Nullable Instant> instant) {
		return all.stream().map(one -> micros(instant.apply(one))).toList();
	}

	private static long micros(@Nullable Instant instant) {
		return (instant != null) ? Math.addExact(instant.getEpochSecond() * 1_000_000, instant.getNano() / 1000)
				: NEVER;
	}

	private static @Nullable Instant instant(long micros) {
		return (micros == NEVER) ? null : Instant.EPOCH.plusSeconds(Math.floorDiv(micros, 1_000_000))
			.plusNanos(Math.floorMod(micros, 1_000_000) * 1000L);
	}

	static Case read(Value node) {
		var amount = node.get("compensation");
		return new Case(RecordId.parse(node.get("id").asString()), RecordId.parse(node.get("record").asString()),
				ComplaintStatus.valueOf(node.get("status").asString()), demanded(node, "openedAt"),
				moment(node, "resolvedAt"), moment(node, "closedAt"),
				node.get("severity").isNull() ? null : Severity.valueOf(node.get("severity").asString()),
				text(node, "topic"), text(node, "channel"), Validity.valueOf(node.get("validity").asString()),
				text(node, "judgedBy"), text(node, "evidence"), text(node, "remedy"),
				amount.isNull() ? null
						: new Money(amount.asLong(), Currency.getInstance(node.get("compensationCurrency").asString())),
				node.get("rating").isNull() ? null : node.get("rating").asLong(), node.get("handOvers").asInt(),
				node.get("returns").asInt(), node.get("hops").asInt(), node.get("reopenings").asInt(),
				node.get("slaReported").isNull() ? null : node.get("slaReported").asBoolean(), readHoldings(node),
				promises(node), disregarded(node), node.get("events").asInt(), demanded(node, "lastEventAt"));
	}

	private static List<Holding> readHoldings(Value node) {
		var departments = node.get("heldIn").asList(Value::asString);
		var persons = node.get("heldBy").asList(Value::asString);
		var steps = node.get("heldStep").asList(Value::asString);
		var status = node.get("heldStatus").asList(Value::asString);
		var pausedFor = node.get("heldPausedFor").asList(Value::asString);
		var from = node.get("heldFrom").asList(Value::asLong);
		var until = node.get("heldUntil").asList(Value::asLong);
		var touched = node.get("heldTouched").asList(Value::asLong);
		var holdings = new ArrayList<Holding>(departments.size());
		for (int i = 0; i < departments.size(); i++) {
			holdings.add(new Holding(departments.get(i), persons.get(i), orNull(steps.get(i)),
					ComplaintStatus.valueOf(status.get(i)), orNull(pausedFor.get(i)),
					Objects.requireNonNull(instant(from.get(i))), instant(until.get(i)), instant(touched.get(i))));
		}
		return List.copyOf(holdings);
	}

	private static List<Promised> promises(Value node) {
		var until = node.get("promisedUntil").asList(Value::asLong);
		var at = node.get("promisedAt").asList(Value::asLong);
		var by = node.get("promisedBy").asList(Value::asString);
		var promises = new ArrayList<Promised>(until.size());
		for (int i = 0; i < until.size(); i++) {
			promises.add(new Promised(Objects.requireNonNull(instant(until.get(i))),
					Objects.requireNonNull(instant(at.get(i))), orNull(by.get(i))));
		}
		return List.copyOf(promises);
	}

	private static List<Disregarded> disregarded(Value node) {
		var events = node.get("disregarded").asList(Value::asString);
		var because = node.get("disregardedBecause").asList(Value::asString);
		var disregarded = new ArrayList<Disregarded>(events.size());
		for (int i = 0; i < events.size(); i++) {
			disregarded.add(new Disregarded(RecordId.parse(events.get(i)), because.get(i)));
		}
		return List.copyOf(disregarded);
	}

	private static @Nullable String orNull(String text) {
		return text.equals(NOBODY) ? null : text;
	}

	private static @Nullable String text(Value node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asString();
	}

	private static Instant demanded(Value node, String name) {
		return node.get(name).asZonedDateTime().toInstant();
	}

	private static @Nullable Instant moment(Value node, String name) {
		return node.get(name).isNull() ? null : demanded(node, name);
	}

}
