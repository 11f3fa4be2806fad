package io.c360.api.query;

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
 * @param body how long a request may be
 */
@Validated
@ConfigurationProperties("c360.limits")
record LimitSettings(@DefaultValue("12") @Positive int depth, @DefaultValue("50") @Positive int aliases,
		@DefaultValue("1000") @Positive int fields, @DefaultValue("1MB") @NotNull DataSize body) {

}
