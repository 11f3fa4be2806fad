package io.c360.api.access;

import java.time.InstantSource;
import java.util.Arrays;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Who may reach what. Whatever is not named is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class AccessWiring {

	private static final String[] FOR_EVERYBODY = { "/", "/index.html", "/error", "/graphiql", "/graphiql/**",
			"/actuator/health", "/actuator/health/**" };

	@Bean
	JwtDecoder tokens(TokenSettings settings) {
		return new RememberedTokens(new Tokens(settings), settings.remembered(), InstantSource.system());
	}

	/**
	 * Each request passes a score of filters: to time every one costs more than they do.
	 */
	@Bean
	SecurityObservationSettings noObservationOfFilters() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http) throws Exception {
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
				.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
				.withObjectPostProcessor(answering(refusals)))
			.build();
	}

	private static JwtAuthenticationConverter roles() {
		var converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(new RealmRoles());
		return converter;
	}

	// the filter throws otherwise when the realm is away, which becomes a 500
	private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Refusals refusals) {
		var answer = new AuthenticationEntryPointFailureHandler(refusals);
		answer.setRethrowAuthenticationServiceException(false);
		return new ObjectPostProcessor<>() {

			@Override
			public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
				filter.setAuthenticationFailureHandler(answer);
				return filter;
			}

		};
	}

}
