package io.c360.ingest;

import java.net.URI;
import java.util.Objects;

import io.c360.search.IndexSettings;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is.
 *
 * @param user absent where the server asks for no authentication
 */
@Validated
@ConfigurationProperties("c360.elasticsearch")
record ElasticsearchSettings(@NotNull URI uri, @Nullable String user, @Nullable String password) {

	IndexSettings index() {
		var settings = IndexSettings.of(this.uri);
		return (this.user != null) ? settings.as(this.user, Objects.requireNonNullElse(this.password, "")) : settings;
	}

	/** The address only: the rest is secret. */
	@Override
	public String toString() {
		return "Elasticsearch at " + this.uri;
	}

}
