package io.c360.api.query;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may ask.
 *
 * @param depth how deep fields may be nested; introspection has limits of its own
 * @param aliases how many fields may be renamed
 * @param fields how many fields may be written down
 * @param cost how much it may cost, by the directives of the schema
 * @param body how long a request may be
 * @param bodyWithin how long it may take to arrive
 * @param time how long an answer may take; what is under way then is still waited for,
 * and each store has a limit of its own
 * @param atOnce how many may be answered at the same time by one instance
 */
@Validated
@ConfigurationProperties("c360.limits")
record LimitSettings(@DefaultValue("10") @Positive int depth, @DefaultValue("50") @Positive int aliases,
		@DefaultValue("1000") @Positive int fields, @DefaultValue("5000") @Positive int cost,
		@DefaultValue("1MB") @NotNull DataSize body, @DefaultValue("10s") @NotNull Duration bodyWithin,
		@DefaultValue("10s") @NotNull Duration time, @DefaultValue("200") @Positive int atOnce) {

}
