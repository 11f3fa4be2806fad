package io.c360.ingest.replay;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of a JSON object by another (RFC 7396): fields replace fields, null removes
 * one.
 */
public final class MergePatch {

	private final ObjectNode patch;

	private MergePatch(ObjectNode patch) {
		this.patch = patch;
	}

	/**
	 * Reads a patch.
	 * @throws CustomerProblem.Invalid when it is no JSON object
	 */
	public static MergePatch parse(String text) {
		try {
			if (Json.MAPPER.readTree(text) instanceof ObjectNode object) {
				return new MergePatch(object);
			}
		}
		catch (JacksonException _) {
			// said below
		}
		throw new CustomerProblem.Invalid("A patch is a JSON object such as {\"lastUpdate\":\"2026-01-31T00:00:00Z\"}");
	}

	/** The object with the change; what is no object stays as it is. */
	JsonNode applied(JsonNode json) {
		return (json instanceof ObjectNode object) ? merge(object.deepCopy(), this.patch) : json;
	}

	private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
		patch.properties().forEach(field -> {
			var value = field.getValue();
			if (value.isNull()) {
				target.remove(field.getKey());
			}
			else if (value instanceof ObjectNode inner) {
				var before = target.get(field.getKey());
				target.set(field.getKey(),
						merge((before instanceof ObjectNode object) ? object : Json.MAPPER.createObjectNode(), inner));
			}
			else {
				target.set(field.getKey(), value);
			}
		});
		return target;
	}

}
