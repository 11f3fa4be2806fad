package io.c360.api.query;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much somebody may ask over a while, in the units of {@code extensions.cost}.
 *
 * @param window over how long
 * @param points for whoever no other line is for
 * @param byRole for a role, by its name in the realm; of several the most
 * @param byClient for a client of the realm, whatever the role
 */
@Validated
@ConfigurationProperties("c360.rates")
record RateSettings(@DefaultValue("1m") @NotNull Duration window, @DefaultValue("100000") @Positive long points,
		@DefaultValue Map<String, Long> byRole, @DefaultValue Map<String, Long> byClient) {

	/** The line that somebody comes under. */
	Policy of(@Nullable String client, Set<String> roles) {
		var own = (client != null) ? this.byClient.get(client) : null;
		if (own != null) {
			return new Policy("client", own, this.window);
		}
		return roles.stream()
			.map(this.byRole::get)
			.filter(java.util.Objects::nonNull)
			.max(Long::compare)
			.map(most -> new Policy("role", most, this.window))
			.orElseGet(() -> new Policy("default", this.points, this.window));
	}

	/** A line: so many points over so long. */
	record Policy(String name, long points, Duration window) {

		/** As the header {@code RateLimit-Policy} says it. */
		String header() {
			return "\"%s\";q=%d;w=%d".formatted(this.name, this.points, this.window.toSeconds());
		}

	}

}
