package io.c360.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import graphql.GraphqlErrorBuilder;
import io.c360.access.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** When a token is over. */
final class TokenEnd {

	static final String MESSAGE = "The token is over; sign in again";

	private final @Nullable Instant at;

	private final InstantSource clock;

	TokenEnd(Authentication authentication, InstantSource clock) {
		this.at = (authentication instanceof JwtAuthenticationToken token) ? token.getToken().getExpiresAt() : null;
		this.clock = clock;
	}

	/** True when it is over, give or take the clocks' difference. */
	boolean isOver() {
		return this.at != null && left(this.at).isNegative();
	}

	/** An error at the end, and never anything else. */
	Mono<Object> told() {
		if (this.at == null) {
			return Mono.never();
		}
		var error = GraphqlErrorBuilder.newError()
			.message("%s", MESSAGE)
			.errorType(ErrorType.UNAUTHORIZED)
			.extensions(Map.of("code", "UNAUTHENTICATED"))
			.build();
		return Mono.delay(left(this.at).isNegative() ? Duration.ZERO : left(this.at))
			.then(Mono.error(
					() -> new SubscriptionPublisherException(List.of(error), new AccessRefusal("The token is over"))));
	}

	private Duration left(Instant end) {
		return Duration.between(this.clock.instant(), end.plus(TokenSettings.MOST_SKEW));
	}

}
