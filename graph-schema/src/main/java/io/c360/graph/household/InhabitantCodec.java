package io.c360.graph.household;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.household.Dwelling;
import io.c360.customer.household.Inhabitant;
import io.c360.customer.household.Residence;
import io.c360.customer.household.Span;
import io.c360.customer.household.Tie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How an inhabitant lies in the graph: one line of text for each place and each tie. */
final class InhabitantCodec {

	private static final String BETWEEN = "\t";

	private InhabitantCodec() {
	}

	static Map<String, Object> write(Inhabitant person) {
		var properties = new HashMap<String, Object>();
		properties.put("id", person.id());
		properties.put("surname", person.surname());
		properties.put("gender", person.gender());
		if (person.birthYear() != null) {
			properties.put("birthYear", (long) person.birthYear());
		}
		properties.put("residences", person.residences().stream().map(InhabitantCodec::line).toList());
		properties.put("ties", person.ties().stream().map(InhabitantCodec::line).toList());
		return properties;
	}

	static Inhabitant read(Value node) {
		return new Inhabitant(node.get("id").asString(), node.get("surname").asString(),
				node.get("birthYear").isNull() ? null : node.get("birthYear").asInt(), node.get("gender").asString(),
				node.get("residences").asList(line -> residence(line.asString())),
				node.get("ties").asList(line -> tie(line.asString())));
	}

	private static String line(Residence residence) {
		var at = residence.dwelling();
		return String.join(BETWEEN, at.area(), at.street(), at.number(), at.unit(), text(residence.span().from()),
				text(residence.span().to()));
	}

	private static String line(Tie tie) {
		return String.join(BETWEEN, tie.kind().name(), plain(tie.id()), plain(tie.role()), text(tie.span().from()),
				text(tie.span().to()));
	}

	private static Residence residence(String line) {
		var parts = List.of(line.split(BETWEEN, -1));
		return new Residence(new Dwelling(parts.get(0), parts.get(1), parts.get(2), parts.get(3)),
				new Span(instant(parts.get(4)), instant(parts.get(5))));
	}

	private static Tie tie(String line) {
		var parts = List.of(line.split(BETWEEN, -1));
		return new Tie(Tie.Kind.valueOf(parts.get(0)), parts.get(1), parts.get(2),
				new Span(instant(parts.get(3)), instant(parts.get(4))));
	}

	private static String plain(String text) {
		return text.replace(BETWEEN, " ");
	}

	private static String text(@Nullable Instant instant) {
		return (instant != null) ? instant.toString() : "";
	}

	private static @Nullable Instant instant(String text) {
		return text.isEmpty() ? null : Instant.parse(text);
	}

}
