package io.c360.access;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/**
 * Lets an entry point answer, too, when the realm's keys are not to be had; the filter
 * throws otherwise, which becomes a 500.
 */
public final class RealmAway implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

	private final AuthenticationEntryPointFailureHandler answer;

	/**
	 * @param entryPoint is given an {@code AuthenticationServiceException} when the realm
	 * is away
	 */
	public RealmAway(AuthenticationEntryPoint entryPoint) {
		this.answer = new AuthenticationEntryPointFailureHandler(entryPoint);
		this.answer.setRethrowAuthenticationServiceException(false);
	}

	@Override
	public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
		filter.setAuthenticationFailureHandler(this.answer);
		return filter;
	}

}
