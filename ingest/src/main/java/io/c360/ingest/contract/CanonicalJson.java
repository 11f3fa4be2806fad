package io.c360.ingest.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * One text for one content: fields in alphabetical order, no blanks between them, and
 * null the same as absent.
 */
final class CanonicalJson {

	private static final int BYTES = 16;

	private CanonicalJson() {
	}

	/**
	 * The first 128 bits of the SHA-256 of the canonical text, in hexadecimal: enough to
	 * tell two contents of one id apart, and short enough to lie in the node itself.
	 */
	static String hash(JsonNode json) {
		var text = new StringBuilder(256);
		write(json, text);
		var digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, BYTES);
	}

	private static void write(JsonNode json, StringBuilder text) {
		if (json.isObject()) {
			text.append('{');
			var fields = new ArrayList<>(json.properties());
			fields.sort(Map.Entry.comparingByKey());
			for (var field : fields) {
				if (!field.getValue().isNull()) {
					quote(field.getKey(), text);
					text.append(':');
					write(field.getValue(), text);
					text.append(',');
				}
			}
			text.append('}');
		}
		else if (json.isArray()) {
			text.append('[');
			json.forEach(item -> {
				write(item, text);
				text.append(',');
			});
			text.append(']');
		}
		else if (json.isString()) {
			quote(json.stringValue(), text);
		}
		else {
			text.append(json);
		}
	}

	private static void quote(String value, StringBuilder text) {
		text.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException problem) {
			throw new IllegalStateException(problem);
		}
	}

}
