package io.c360.api.access;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Signs in over WebSocket, where browsers cannot send headers: the first message holds
 * what the headers {@code Authorization} and {@code C360-Purpose} would say.
 */
@Component
final class SocketLogin {

	private static final String SIGNED_IN = SocketLogin.class.getName();

	private static final String PURPOSE = SIGNED_IN + ".purpose";

	private static final String AUTHORIZATION = "Authorization";

	private static final String BEARER = "Bearer ";

	private final JwtDecoder tokens;

	private final JwtAuthenticationConverter roles;

	SocketLogin(JwtDecoder tokens, JwtAuthenticationConverter roles) {
		this.tokens = tokens;
		this.roles = roles;
	}

	/**
	 * Notes in the attributes of a line who has signed in.
	 * @throws AccessRefusal when there is no token, or one of somebody who may ask
	 * nothing
	 */
	void signIn(Map<String, Object> line, Map<String, Object> first) {
		var header = text(first, AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			throw new AccessRefusal("A bearer token is needed");
		}
		Jwt token = this.tokens.decode(header.substring(BEARER.length()).strip());
		AbstractAuthenticationToken authentication = this.roles.convert(token);
		if (authentication == null || Role.of(authentication).isEmpty()) {
			throw new AccessRefusal("Your roles do not allow this");
		}
		line.put(SIGNED_IN, new SecurityContextImpl(authentication));
		var purpose = text(first, Readings.PURPOSE);
		if (purpose != null) {
			line.put(PURPOSE, purpose);
		}
	}

	/** Who has signed in on the line of a request; null when nobody has. */
	static @Nullable SecurityContext of(WebSocketGraphQlRequest request) {
		return (SecurityContext) request.getSessionInfo().getAttributes().get(SIGNED_IN);
	}

	/** What they ask for; null when they did not say. */
	static @Nullable String purpose(WebSocketGraphQlRequest request) {
		return (String) request.getSessionInfo().getAttributes().get(PURPOSE);
	}

	private static @Nullable String text(Map<String, Object> first, String name) {
		return first.entrySet()
			.stream()
			.filter(entry -> entry.getKey().equalsIgnoreCase(name))
			.map(Map.Entry::getValue)
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.findFirst()
			.orElse(null);
	}

}
