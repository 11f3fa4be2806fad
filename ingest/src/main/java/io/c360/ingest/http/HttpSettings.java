package io.c360.ingest.http;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How requests are taken in.
 *
 * @param batch how many records of a request go together
 * @param requests how many requests at a time; more are turned away
 * @param reserved how many of these places are for single events, so that batches are
 * turned away first
 * @param workers how many transactions at a time
 * @param gathered how many records of small requests share a transaction
 */
@Validated
@ConfigurationProperties("c360.http")
public record HttpSettings(@DefaultValue("500") @Positive int batch, @DefaultValue("64") @Positive int requests,
		@DefaultValue("16") @PositiveOrZero int reserved, @DefaultValue("2") @Positive int workers,
		@DefaultValue("500") @Positive int gathered) {
}
