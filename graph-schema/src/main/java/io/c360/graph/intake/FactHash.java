package io.c360.graph.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import io.c360.customer.SourceFact;

/**
 * A fact by its id and the hash of its content.
 *
 * @param id source and key
 */
public record FactHash(String id, String hash) {

	/**
	 * The hash of what a fact says, for facts that are made here rather than decoded: it
	 * is of the content alone, whenever and wherever it is made.
	 */
	public static String of(SourceFact fact) {
		var text = new StringBuilder();
		new TreeMap<>(FactCodecs.properties(fact)).forEach((name, value) -> text.append(name)
			.append('=')
			.append(value.toString().length())
			.append(':')
			.append(value)
			.append('\n'));
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
