package io.c360.api.console;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the console to everybody: it holds no secret, and shows nothing without a token.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring implements WebMvcConfigurer {

	private static final Duration YEAR = Duration.ofDays(365);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// their names change with their content
		registry.addResourceHandler("/console/assets/**")
			.addResourceLocations("classpath:/console/assets/")
			.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new EncodedResourceResolver());
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain console(HttpSecurity http, ConsoleSettings settings) throws Exception {
		return http.securityMatcher("/console", "/console/**")
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.permissionsPolicyHeader(permissions -> permissions
					.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
				.crossOriginResourcePolicy(cross -> cross.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.addHeaderWriter(new ContentPolicy(settings)))
			.build();
	}

}
