package io.c360.ingest;

import java.net.URI;

import io.c360.graph.GraphSettings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where the graph is. */
@Validated
@ConfigurationProperties("c360.neo4j")
record Neo4jSettings(@NotNull URI uri, @DefaultValue("neo4j") @NotBlank String user,
		@DefaultValue("") String password) {

	GraphSettings graph() {
		return new GraphSettings(this.uri, this.user, this.password);
	}

	/** The address only: the rest is secret. */
	@Override
	public String toString() {
		return "Neo4j at " + this.uri;
	}

}
