package io.c360.ingest.access;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens count.
 *
 * @param issuer the realm
 * @param audience whom a token must be meant for
 * @param keys where the realm's public keys are; where Keycloak has them, when left out
 */
@Validated
@ConfigurationProperties("c360.security")
public record SecuritySettings(@NotNull URI issuer, @DefaultValue("c360-api") @NotBlank String audience,
		@Nullable URI keys) {

	URI keySet() {
		return (this.keys != null) ? this.keys : URI.create(this.issuer + "/protocol/openid-connect/certs");
	}

}
