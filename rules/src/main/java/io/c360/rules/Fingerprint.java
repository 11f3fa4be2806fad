package io.c360.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for what a file says. */
final class Fingerprint {

	private static final int BYTES = 4;

	private Fingerprint() {
	}

	static String of(byte[] file) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(file);
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
