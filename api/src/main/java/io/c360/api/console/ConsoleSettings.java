package io.c360.api.console;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the console signs in, and who may embed it.
 *
 * @param issuer the realm where people sign in
 * @param client what the console is called there
 * @param tillFrames origins whose pages may embed the till, such as
 * {@code https://till.example}; nobody when there is none
 */
@Validated
@ConfigurationProperties("c360.console")
record ConsoleSettings(@NotNull URI issuer, @DefaultValue("console") @NotBlank String client,
		@DefaultValue List<String> tillFrames) {

}
