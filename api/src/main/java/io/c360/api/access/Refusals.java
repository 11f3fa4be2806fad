package io.c360.api.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals before GraphQL begins, in the shape that GraphQL clients read. */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException {
		if (problem instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
			refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE",
					"Sign-in is unavailable; try again in a moment");
			return;
		}
		var invalid = problem instanceof InvalidBearerTokenException;
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
		refuse(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED",
				invalid ? "The token is not valid" : "A bearer token is needed");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
			throws IOException {
		refuse(response, HttpStatus.FORBIDDEN, "FORBIDDEN", "Your roles do not allow this");
	}

	/** Answers with one error; the texts are ours and hold nothing to escape. */
	public static void refuse(HttpServletResponse response, HttpStatus status, String code, String message)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType("application/graphql-response+json");
		var body = """
				{"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""".formatted(message, code);
		response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
	}

}
