package io.c360.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The schema keeps to the rules that other people have for schemas. */
class SchemaRulesIT {

	private static final Path LINT = Path.of("console/node_modules/.bin/eslint").toAbsolutePath();

	@Test
	void keepsToTheRecommendedRulesAndThoseOfRelay() throws Exception {
		assumeThat(Files.exists(LINT))
			.as("console/node_modules is missing: Node 20 or newer and npm are needed, and a build with the console")
			.isTrue();

		var lint = new ProcessBuilder(LINT.toString(), "--config", "console/eslint.schema.js",
				"src/main/resources/graphql")
			.redirectErrorStream(true)
			.start();
		var said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(lint.waitFor()).as("a type without a description? %s", said).isZero();
	}

}
