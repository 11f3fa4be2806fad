package io.c360.api;

import java.util.Map;

import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalKeycloak;
import io.c360.local.LocalNeo4j;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points the program to the servers of this test run, and to rules that hold nobody out.
 */
class LocalServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var neo4j = LocalNeo4j.endpoint();
		TestPropertyValues.of(Map.of("c360.neo4j.user", neo4j.user(), "c360.neo4j.password", neo4j.password(),
				"c360.security.issuer", LocalKeycloak.endpoint().issuer(), "c360.elasticsearch.ask-within", "20s",
				"c360.rules.folder", NoHoldOut.folder().toString(), "c360.console.till-frames", "http://localhost:*",
				"c360.rates.by-client.till", "30", "c360.limits.body-within", "2s"))
			.applyTo(context);
		unlessSet(context, "c360.neo4j.uri", neo4j.uri());
		unlessSet(context, "c360.elasticsearch.uri", LocalElasticsearch.endpoint().uri());
	}

	private static void unlessSet(ConfigurableApplicationContext context, String name, String value) {
		if (!context.getEnvironment().containsProperty(name)) {
			TestPropertyValues.of(name + "=" + value).applyTo(context);
		}
	}

}
