package io.c360.ingest;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How changes go on.
 *
 * @param batch how many go together
 * @param idle how long to wait when there are none
 * @param lease how long another process waits for one that is gone
 */
@Validated
@ConfigurationProperties("c360.relay")
record RelaySettings(@DefaultValue("500") @Positive int batch, @DefaultValue("100ms") @NotNull Duration idle,
		@DefaultValue("10s") @NotNull Duration lease) {
}
