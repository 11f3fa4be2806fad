package io.c360.ingest.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of a set of lines, whatever their order: the sum of their SHA-256 hashes. */
final class SetHash {

	private static final int WORDS = 4;

	private final MessageDigest digest;

	private final long[] sum = new long[WORDS];

	SetHash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException problem) {
			throw new IllegalStateException(problem);
		}
	}

	void add(String line) {
		var hash = ByteBuffer.wrap(this.digest.digest(line.getBytes(StandardCharsets.UTF_8)));
		for (var i = 0; i < WORDS; i++) {
			this.sum[i] += hash.getLong();
		}
	}

	/** The sum, in hexadecimal. */
	String text() {
		var bytes = ByteBuffer.allocate(WORDS * Long.BYTES);
		for (var word : this.sum) {
			bytes.putLong(word);
		}
		return HexFormat.of().formatHex(bytes.array());
	}

}
