package io.c360.api;

import java.net.URI;
import java.time.Duration;

import io.c360.search.IndexSettings;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is.
 *
 * @param user absent where the server asks for no authentication
 * @param askWithin how long a search may take before it counts as unavailable
 */
@Validated
@ConfigurationProperties("c360.elasticsearch")
record ElasticsearchSettings(@NotNull URI uri, @Nullable String user, @Nullable String password,
		@DefaultValue("1s") Duration askWithin) {

	IndexSettings index() {
		return new IndexSettings(this.uri, this.user, this.password, this.askWithin, this.askWithin.multipliedBy(10));
	}

	/** The address only: the rest is secret. */
	@Override
	public String toString() {
		return "Elasticsearch at " + this.uri;
	}

}
