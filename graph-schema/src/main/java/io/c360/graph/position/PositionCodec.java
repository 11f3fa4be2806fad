package io.c360.graph.position;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.lifecycle.Lifecycle;
import io.c360.customer.lifecycle.Stage;
import io.c360.customer.position.Position;
import io.c360.customer.position.YearSums;
import io.c360.customer.segment.Behaviour;
import io.c360.customer.value.Driver;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How a position lies in the graph: amounts by driver in the order of the drivers, and
 * one line of text for each stage of a life.
 */
final class PositionCodec {

	private static final String BETWEEN = "\t";

	private PositionCodec() {
	}

	static Map<String, Object> write(Position position) {
		var row = new HashMap<String, Object>();
		row.put("id", position.customer().toString());
		row.put("revision", position.revision());
		row.put("day", position.day());
		row.put("versions", position.versions());
		put(row, "city", position.city());
		row.put("stage", position.now().stage().name());
		row.put("steps", position.steps().stream().map(PositionCodec::line).toList());
		row.put("monthly", position.monthly());
		row.put("lifetime", amounts(position.lifetime()));
		row.put("active", (long) position.active());
		row.put("bound", position.bound());
		put(row, "since", position.since());
		put(row, "left", position.left());
		put(row, "reason", position.reason());
		row.put("year", sums(position.year()));
		row.put("behaviour", position.behaviour().values());
		return row;
	}

	static Position read(Value node) {
		return new Position(CustomerId.parse(node.get("id").asString()), node.get("revision").asLong(),
				node.get("day").asLocalDate(), node.get("versions").asString(), text(node.get("city")),
				node.get("steps").asList(step -> step(step.asString())), node.get("monthly").asLong(),
				amounts(node.get("lifetime")), node.get("active").asInt(), node.get("bound").asBoolean(),
				day(node.get("since")), day(node.get("left")), text(node.get("reason")), sums(node.get("year")),
				behaviour(node));
	}

	/** Positions of before it was measured are computed anew by the next walk. */
	static Behaviour behaviour(Value node) {
		var values = node.get("behaviour").isNull() ? List.<Double>of() : node.get("behaviour").asList(Value::asDouble);
		return new Behaviour(!values.isEmpty(), day(node.get("since")), values);
	}

	static List<Long> sums(YearSums year) {
		return List.of(year.revenue(), year.cost(), year.discount(), year.overdue());
	}

	static YearSums sums(Value list) {
		return new YearSums(list.get(0).asLong(), list.get(1).asLong(), list.get(2).asLong(), list.get(3).asLong());
	}

	static List<Long> amounts(Map<Driver, Long> lifetime) {
		return Arrays.stream(Driver.values()).map(driver -> lifetime.getOrDefault(driver, 0L)).toList();
	}

	static Map<Driver, Long> amounts(Value list) {
		var amounts = new EnumMap<Driver, Long>(Driver.class);
		int place = 0;
		for (var driver : Driver.values()) {
			amounts.put(driver, list.get(place++).asLong());
		}
		return amounts;
	}

	static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private static void put(Map<String, Object> row, String name, @Nullable Object value) {
		if (value != null) {
			row.put(name, value);
		}
	}

	private static String line(Lifecycle.Step step) {
		return String.join(BETWEEN, step.stage().name(), step.on().toString(), step.because());
	}

	private static Lifecycle.Step step(String line) {
		var parts = List.of(line.split(BETWEEN, 3));
		return new Lifecycle.Step(Stage.valueOf(parts.get(0)), LocalDate.parse(parts.get(1)), parts.get(2));
	}

}
