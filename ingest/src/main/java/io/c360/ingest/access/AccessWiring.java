package io.c360.ingest.access;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import io.c360.access.BearerTokens;
import io.c360.access.RealmAway;
import io.c360.access.RealmRoles;
import io.c360.access.TokenSettings;
import io.c360.access.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** Records come from the role {@code ingest} only; health is for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenSettings.class)
class AccessWiring {

	@Bean
	JwtDecoder tokens(TokenSettings settings, InstantSource clock) {
		return Tokens.remembered(settings, clock);
	}

	/**
	 * Each request passes a score of filters: to time every one costs more than they do.
	 */
	@Bean
	SecurityObservationSettings noObservationOfFilters() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, JwtDecoder tokens) {
		var roles = new RealmRoles(name -> List.of("ROLE_" + name)).converter();
		return http.csrf(csrf -> csrf.disable())
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/ingest/*")
				.hasRole("ingest")
				.requestMatchers("/actuator/**")
				.hasRole("admin")
				.anyRequest()
				.denyAll())
			.oauth2ResourceServer(server -> server.bearerTokenResolver(new BearerTokens())
				.jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(roles))
				.withObjectPostProcessor(new RealmAway(AccessWiring::refuse)))
			.build();
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException problem) throws IOException {
		if (problem instanceof AuthenticationServiceException) {
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			response.setHeader("Retry-After", "5");
		}
		else {
			new BearerTokenAuthenticationEntryPoint().commence(request, response, problem);
		}
	}

}
