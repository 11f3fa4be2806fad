package io.c360.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * How a party lies in the graph: a {@code SourceRecord} with a text for each attribute,
 * by its wire name, or a list of them where there are several. A text lies in the node, a
 * list in a place of its own; in a statement, {@code [] + r.email} is a list in any case.
 */
public final class PartyProperties {

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private PartyProperties() {
	}

	/** The properties of a party. */
	public static Map<String, Object> of(Party party) {
		var properties = new HashMap<String, Object>();
		properties.put("id", party.id().toString());
		properties.put("source", party.id().source());
		properties.put("version", party.version());
		properties.put("type", party.type().name());
		party.attributes()
			.forEach((attribute, values) -> properties.put(attribute.toString(),
					(values.size() == 1) ? values.getFirst() : values));
		if (!party.characteristics().isEmpty()) {
			var names = party.characteristics().keySet().stream().sorted().toList();
			properties.put("characteristicNames", names);
			properties.put("characteristicValues", names.stream().map(party.characteristics()::get).toList());
		}
		return properties;
	}

	/** The party that lies in a node. */
	public static Party read(Value node) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		for (var attribute : Attribute.values()) {
			var value = node.get(attribute.toString());
			if (!value.isNull()) {
				attributes.put(attribute,
						value.hasType(LIST) ? value.asList(Value::asString) : List.of(value.asString()));
			}
		}
		return new Party(RecordId.parse(node.get("id").asString()), node.get("version").asLong(),
				PartyType.valueOf(node.get("type").asString(PartyType.INDIVIDUAL.name())), attributes,
				characteristics(node));
	}

	/**
	 * What the engine of identity resolution reads of a party, without identifiers that
	 * prove nothing.
	 */
	public static Map<String, List<String>> features(Party party, Set<String> excluded) {
		var features = LinkedHashMap.<String, List<String>>newLinkedHashMap(party.attributes().size() + 1);
		if (party.version() > 0) {
			features.put("lastUpdate", List.of(Long.toString(party.version())));
		}
		party.attributes()
			.forEach((attribute, values) -> features
				.put(attribute.toString(), (excluded.isEmpty() || !attribute.isIdentifier()) ? values
						: values.stream().filter(value -> !excluded.contains(identifier(attribute, value))).toList()));
		return features;
	}

	/** The ids of the identifier nodes that a party leads to. */
	public static List<String> identifiers(Party party) {
		var identifiers = new ArrayList<String>();
		party.attributes().forEach((attribute, values) -> {
			if (attribute.isIdentifier()) {
				values.forEach(value -> identifiers.add(identifier(attribute, value)));
			}
		});
		return identifiers.stream().distinct().sorted().toList();
	}

	/** The id of the node that stands for an identifier. */
	public static String identifier(Attribute kind, String value) {
		return kind + ":" + kind.normalise(value);
	}

	private static Map<String, String> characteristics(Value node) {
		if (node.get("characteristicNames").isNull()) {
			return Map.of();
		}
		var names = node.get("characteristicNames").asList(Value::asString);
		var values = node.get("characteristicValues").asList(Value::asString);
		var characteristics = new HashMap<String, String>();
		for (int index = 0; index < names.size(); index++) {
			characteristics.put(names.get(index), values.get(index));
		}
		return characteristics;
	}

}
