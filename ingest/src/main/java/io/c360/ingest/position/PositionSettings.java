package io.c360.ingest.position;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often it is computed where customers stand.
 *
 * @param every how long to wait at least between two walks through all customers
 * @param rest how many times longer than a walk to wait after it, so that it never takes
 * more of the machine than its share; no rest goes beyond the end of the day
 */
@Validated
@ConfigurationProperties("c360.positions")
public record PositionSettings(@DefaultValue("1m") @NotNull Duration every, @DefaultValue("10") @Positive int rest) {
}
