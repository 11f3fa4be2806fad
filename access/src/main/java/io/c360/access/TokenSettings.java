package io.c360.access;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.hibernate.validator.constraints.time.DurationMax;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are taken.
 *
 * @param issuer the realm's address, exactly as tokens state it; it need not answer when
 * the program starts
 * @param keys where the realm's public keys are; the realm is asked when this is left out
 * @param audience what a token must have been issued for
 * @param clockSkew how far the clocks may differ
 * @param remembered how many verified tokens are kept, so that a signature is checked
 * once
 * @param fetchKeysEvery how long to wait at least between two questions for the realm's
 * keys, whatever tokens ask for
 */
@Validated
@ConfigurationProperties("c360.security")
public record TokenSettings(@NotNull URI issuer, @Nullable URI keys,
		@DefaultValue("c360-api") @NotBlank String audience,
		@DefaultValue("5s") @DurationMax(seconds = 30) Duration clockSkew,
		@DefaultValue("10000") @Positive int remembered, @DefaultValue("10s") @NotNull Duration fetchKeysEvery) {

	/** How far clocks may differ whatever is configured. */
	public static final Duration MOST_SKEW = Duration.ofSeconds(30);

}
