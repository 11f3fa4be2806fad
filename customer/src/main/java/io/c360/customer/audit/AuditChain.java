package io.c360.customer.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links each reading to the one before by a keyed hash: whoever changes, removes or adds
 * one without the key breaks the chain from there on.
 */
public final class AuditChain {

	/** What the first link is linked to. */
	public static final String START = "";

	private static final String ALGORITHM = "HmacSHA256";

	private static final char END = '\u001f';

	private final SecretKeySpec key;

	/**
	 * A chain under a key.
	 * @throws IllegalArgumentException when the key has fewer than 16 characters
	 */
	public AuditChain(String key) {
		if (key.length() < 16) {
			throw new IllegalArgumentException("The key of the audit needs at least 16 characters");
		}
		this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	/** The hash of a reading at its place in the chain. */
	public String link(String before, long sequence, Reading reading) {
		var text = new StringBuilder(256).append(before).append(END).append(sequence).append(END).append(reading.at());
		text.append(END).append(reading.who()).append(END).append(String.join(",", reading.roles()));
		text.append(END).append(reading.purpose()).append(END).append(reading.customer());
		text.append(END).append(String.join(",", reading.fields())).append(END).append(reading.outcome());
		return sign(text.toString());
	}

	/** The keyed hash of any text. */
	public String sign(String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
