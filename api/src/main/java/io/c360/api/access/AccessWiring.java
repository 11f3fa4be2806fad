package io.c360.api.access;

import java.time.InstantSource;
import java.util.Arrays;

import io.c360.access.BearerTokens;
import io.c360.access.RealmAway;
import io.c360.access.RealmRoles;
import io.c360.access.TokenSettings;
import io.c360.access.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Who may reach what. Whatever is not named is denied. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenSettings.class)
@EnableWebSecurity
@EnableMethodSecurity
class AccessWiring {

	private static final String[] FOR_EVERYBODY = { "/", "/index.html", "/error", "/graphiql", "/graphiql/**",
			"/actuator/health", "/actuator/health/**" };

	@Bean
	JwtDecoder tokens(TokenSettings settings) {
		return Tokens.remembered(settings, InstantSource.system());
	}

	/**
	 * Each request passes a score of filters: to time every one costs more than they do.
	 */
	@Bean
	SecurityObservationSettings noObservationOfFilters() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, JwtAuthenticationConverter signedIn) throws Exception {
		var refusals = new Refusals();
		var roles = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
		return http.csrf(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY)
				.permitAll()
				.requestMatchers(AccessWiring::opensSocket)
				.permitAll()
				.requestMatchers("/graphql")
				.hasAnyRole(roles)
				.requestMatchers("/actuator/**")
				.hasRole(Role.ADMIN.name())
				.anyRequest()
				.denyAll())
			.exceptionHandling(problems -> problems.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
				.accessDeniedHandler(refusals)
				.bearerTokenResolver(new BearerTokens())
				.jwt(jwt -> jwt.jwtAuthenticationConverter(signedIn))
				.withObjectPostProcessor(new RealmAway(refusals)))
			.build();
	}

	@Bean
	JwtAuthenticationConverter signedIn() {
		return roles().converter();
	}

	/** Who opens a line signs in by its first message; until then nothing is answered. */
	private static boolean opensSocket(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && "/graphql".equals(request.getServletPath())
				&& "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
	}

	/** Our roles; others mean nothing here. */
	static RealmRoles roles() {
		return new RealmRoles(name -> Role.named(name).map(Role::authority).stream().toList());
	}

}
