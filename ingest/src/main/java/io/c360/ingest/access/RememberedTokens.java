package io.c360.ingest.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were verified, by their hash, until they expire: a signature is
 * the dearest part of a small request.
 */
final class RememberedTokens implements JwtDecoder {

	private static final int MOST = 10_000;

	private final JwtDecoder decoder;

	private final Map<String, Jwt> verified = new ConcurrentHashMap<>();

	RememberedTokens(JwtDecoder decoder) {
		this.decoder = decoder;
	}

	@Override
	public Jwt decode(String token) {
		var hash = hash(token);
		var known = this.verified.get(hash);
		if (known != null && isFresh(known)) {
			return known;
		}
		this.verified.remove(hash);
		var jwt = this.decoder.decode(token);
		if (this.verified.size() >= MOST) {
			this.verified.values().removeIf(old -> !isFresh(old));
		}
		if (this.verified.size() < MOST) {
			this.verified.put(hash, jwt);
		}
		return jwt;
	}

	private static boolean isFresh(Jwt jwt) {
		var expiry = jwt.getExpiresAt();
		return expiry != null && expiry.isAfter(Instant.now());
	}

	private static String hash(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException problem) {
			throw new IllegalStateException(problem);
		}
	}

}
