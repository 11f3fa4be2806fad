package io.c360.api.audit;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit is kept.
 *
 * @param key what the chain is linked with; the same on every instance, and unknown to
 * whoever can write to the graph
 * @param every how long a reading waits for others at most: what a kill loses
 * @param waiting how many may wait; a reader waits when there are more
 */
@Validated
@ConfigurationProperties("c360.audit")
record AuditSettings(@DefaultValue("local-demo-audit-key") @Size(min = 16) String key,
		@DefaultValue("250ms") @NotNull Duration every, @DefaultValue("20000") @Positive int waiting) {

	/** How often only: the key is secret. */
	@Override
	public String toString() {
		return "audit every " + this.every;
	}

}
