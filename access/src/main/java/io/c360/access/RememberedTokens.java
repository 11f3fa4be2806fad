package io.c360.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies each token once. What was verified is kept by the token's hash until it
 * expires; of too many the longest unused goes.
 */
final class RememberedTokens implements JwtDecoder {

	private final JwtDecoder decoder;

	private final InstantSource clock;

	private final Map<String, Jwt> verified;

	RememberedTokens(JwtDecoder decoder, int most, InstantSource clock) {
		this.decoder = decoder;
		this.clock = clock;
		this.verified = new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
				return size() > most;
			}

		};
	}

	@Override
	public Jwt decode(String token) {
		var hash = hash(token);
		var known = recall(hash);
		if (known != null) {
			return known;
		}
		var jwt = this.decoder.decode(token);
		synchronized (this.verified) {
			this.verified.put(hash, jwt);
		}
		return jwt;
	}

	/** How many are kept. */
	int size() {
		synchronized (this.verified) {
			return this.verified.size();
		}
	}

	private @Nullable Jwt recall(String hash) {
		synchronized (this.verified) {
			var known = this.verified.get(hash);
			var expiry = (known != null) ? known.getExpiresAt() : null;
			if (expiry == null || expiry.isAfter(this.clock.instant())) {
				return known;
			}
			this.verified.remove(hash);
			return null;
		}
	}

	private static String hash(String token) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
