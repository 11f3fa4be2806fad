package io.c360.ingest.access;

import java.net.MalformedURLException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Records come from the role {@code ingest} only; health is for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class AccessWiring {

	@Bean
	JwtDecoder jwtDecoder(SecuritySettings settings) throws MalformedURLException {
		return Tokens.decoder(settings);
	}

	/**
	 * Each request passes a score of filters: to time every one costs more than they do.
	 */
	@Bean
	SecurityObservationSettings noObservationOfFilters() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, JwtDecoder decoder) {
		var roles = new JwtAuthenticationConverter();
		roles.setJwtGrantedAuthoritiesConverter(new RealmRoles());
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
			.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(roles))
				.withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
					@Override
					public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
						answerWhenKeycloakIsAway(filter);
						return filter;
					}
				}))
			.build();
	}

	private static void answerWhenKeycloakIsAway(BearerTokenAuthenticationFilter filter) {
		var unauthorized = new BearerTokenAuthenticationEntryPoint();
		filter.setAuthenticationFailureHandler((request, response, problem) -> {
			if (problem instanceof AuthenticationServiceException) {
				response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				response.setHeader("Retry-After", "5");
			}
			else {
				unauthorized.commence(request, response, problem);
			}
		});
	}

}
