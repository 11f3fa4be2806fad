package io.c360.access;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RememberedTokensTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final AtomicInteger verified = new AtomicInteger();

	private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

	private final JwtDecoder decoder = token -> {
		this.verified.incrementAndGet();
		if (token.startsWith("bad")) {
			throw new BadJwtException("bad");
		}
		return Jwt.withTokenValue(token).header("alg", "RS256").subject("s").expiresAt(NOON.plusSeconds(60)).build();
	};

	private final RememberedTokens tokens = new RememberedTokens(this.decoder, 2, this.now::get);

	@Test
	void verifiesATokenOnce() {
		this.tokens.decode("a");
		this.tokens.decode("a");

		assertThat(this.verified).hasValue(1);
	}

	@Test
	void verifiesAgainOnceItHasExpired() {
		this.tokens.decode("a");
		this.now.set(NOON.plusSeconds(60));
		this.tokens.decode("a");

		assertThat(this.verified).hasValue(2);
	}

	@Test
	void forgetsTheLongestUnusedOfTooMany() {
		this.tokens.decode("a");
		this.tokens.decode("b");
		this.tokens.decode("a");
		this.tokens.decode("c");
		this.tokens.decode("a");

		assertThat(this.tokens.size()).isEqualTo(2);
		assertThat(this.verified).hasValue(3);
	}

	@Test
	void doesNotRememberBadTokens() {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.tokens.decode("bad"));

		assertThat(this.tokens.size()).isZero();
	}

}
