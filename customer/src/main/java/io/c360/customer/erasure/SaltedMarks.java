package io.c360.customer.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;

/**
 * Salted hashes of what told a person from others: they tell whether something is of a
 * person who was erased, and do not tell who that was.
 */
public final class SaltedMarks {

	private final String salt;

	public SaltedMarks(String salt) {
		this.salt = salt;
	}

	/** The mark of a record. */
	public String of(RecordId record) {
		return hash("record " + record);
	}

	/** The mark of a number, in any way of writing it. */
	public String of(Attribute kind, String value) {
		return hash(kind + " " + kind.normalise(value));
	}

	private String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest((this.salt + text).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
