package io.c360.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenEndTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	@Test
	void isOverWhenTheTokenIsGiveOrTakeTheClocks() {
		assertThat(end(NOON.minusSeconds(31)).isOver()).isTrue();
		assertThat(end(NOON.minusSeconds(29)).isOver()).isFalse();
	}

	@Test
	void endsASubscriptionWithAWordWhy() {
		var endless = Flux.interval(Duration.ofMillis(5))
			.takeUntilOther(end(NOON.minusSeconds(30).plusMillis(100)).told());

		assertThatExceptionOfType(SubscriptionPublisherException.class)
			.isThrownBy(() -> endless.blockLast(Duration.ofSeconds(10)))
			.satisfies(problem -> assertThat(problem.getErrors()).singleElement()
				.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "UNAUTHENTICATED")));
	}

	@Test
	void leavesASubscriptionAloneThatEndsBefore() {
		var few = Flux.just(1, 2, 3).takeUntilOther(end(NOON.plusSeconds(600)).told());

		assertThat(few.collectList().block(Duration.ofSeconds(10))).isEqualTo(List.of(1, 2, 3));
	}

	private static TokenEnd end(Instant expires) {
		var token = Jwt.withTokenValue("token")
			.header("alg", "RS256")
			.subject("rep")
			.issuedAt(NOON.minusSeconds(600))
			.expiresAt(expires)
			.build();
		return new TokenEnd(new JwtAuthenticationToken(token), InstantSource.fixed(NOON));
	}

}
