package io.c360.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes the token out of the header {@code Authorization}, and from nowhere else. Whether
 * it is one is for whoever verifies it: a look at each of its thousand letters with a
 * pattern takes as long as all other filters together.
 */
public final class BearerTokens implements BearerTokenResolver {

	private static final String SCHEME = "Bearer";

	@Override
	public @Nullable String resolve(HttpServletRequest request) {
		var header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return null;
		}
		var token = header.substring(SCHEME.length());
		if (!token.startsWith(" ") || token.isBlank()) {
			throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
		}
		return token.strip();
	}

}
