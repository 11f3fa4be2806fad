package io.c360.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for content: the same content has the same name. */
final class Fingerprint {

	private static final int LENGTH = 12;

	private Fingerprint() {
	}

	/** Of the bytes of the files. */
	static String of(List<Path> files) {
		var digest = sha256();
		for (var file : files) {
			try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}
		return shortened(digest);
	}

	static String of(String text) {
		var digest = sha256();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return shortened(digest);
	}

	private static String shortened(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
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
