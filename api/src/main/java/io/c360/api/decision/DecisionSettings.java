package io.c360.api.decision;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the rules are.
 *
 * @param folder with the operator's tables, actions.json and offers.json; ours are used
 * for those that it does not have
 * @param every how often the folder is looked at
 * @param takeBack for how long an answer can be taken back
 */
@Validated
@ConfigurationProperties("c360.rules")
record DecisionSettings(@Nullable Path folder, @DefaultValue("2s") Duration every,
		@DefaultValue("15m") Duration takeBack) {
}
