package io.c360.ingest.household;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How households are kept right.
 *
 * @param batch how many customers are looked at together
 * @param idle how long to wait when nobody is due
 */
@Validated
@ConfigurationProperties("c360.households")
public record HouseholdSettings(@DefaultValue("100") @Positive int batch,
		@DefaultValue("300ms") @NotNull Duration idle) {
}
