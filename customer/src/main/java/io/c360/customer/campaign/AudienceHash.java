package io.c360.customer.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of an audience: of its members in the order of their ids, one a line. */
public final class AudienceHash {

	private final MessageDigest digest;

	public AudienceHash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Adds the next member. */
	public void add(AudienceMember member) {
		this.digest.update((member.line() + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Ends it. */
	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
