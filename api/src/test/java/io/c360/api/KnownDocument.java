package io.c360.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.ClassPathResource;

/** A document that a client sends by its hash. */
final class KnownDocument {

	private KnownDocument() {
	}

	static String hash(String name) {
		try {
			var text = new ClassPathResource("documents/" + name).getContentAsByteArray();
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
