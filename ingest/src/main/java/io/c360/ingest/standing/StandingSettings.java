package io.c360.ingest.standing;

import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When customers are looked at.
 *
 * @param at time of the operator's day
 */
@Validated
@ConfigurationProperties("c360.standing")
public record StandingSettings(@DefaultValue("03:00") @NotNull LocalTime at) {

}
