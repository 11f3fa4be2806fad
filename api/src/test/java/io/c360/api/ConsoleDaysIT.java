package io.c360.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.c360.graph.Graph;
import io.c360.search.SearchServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The day of each role, walked through the console in Chromium with every state looked at
 * by axe-core; {@code console/journeys} says how each goes.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleDaysIT {

	private static final Path CONSOLE = Path.of("console").toAbsolutePath();

	private static final int MISSING = 3;

	private static final String KNOWN = "{\"name\":\"张秀英\",\"number\":\"" + SomeCustomers.MOBILE + "\",\"member\":\""
			+ SomeCustomers.MOBILE + "\",\"erased\":\"" + SomeCustomers.FORGOTTEN_MOBILE + "\"}";

	private final int port;

	private final ConsoleWorld world;

	@Autowired
	ConsoleDaysIT(@LocalServerPort int port, Graph graph, SearchServer server) {
		this.port = port;
		this.world = new ConsoleWorld(graph, server);
	}

	@BeforeAll
	void begin() {
		assumeThat(
				new ClassPathResource("console/index.html").exists() && Files.exists(CONSOLE.resolve("node_modules")))
			.as("the console was left out of this build: Node 20 or newer is missing")
			.isTrue();
		this.world.begin();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rep", "keyboard", "clerk", "till", "handler", "winback", "steward", "admin", "privacy",
			"states" })
	void worksThroughTheDayOf(String role) throws Exception {
		var builder = new ProcessBuilder("node", CONSOLE.resolve("journeys/run.mjs").toString(), role)
			.redirectErrorStream(true);
		builder.environment().put("C360_ORIGIN", "http://127.0.0.1:" + this.port);
		builder.environment().put("C360_KNOWN", KNOWN);
		builder.environment().put("C360_WORLD", "yes");
		builder.environment().put("C360_SHOTS", Path.of("target/journeys").toAbsolutePath().toString());
		var journey = builder.start();

		var said = listen(journey);

		var code = journey.waitFor();
		assumeThat(code).as(String.join("\n", said)).isNotEqualTo(MISSING);
		assertThat(code).as(String.join("\n", said)).isZero();
	}

	/** What a journey asks for with an @ happens; the rest is its report. */
	private List<String> listen(Process journey) throws IOException {
		var said = new ArrayList<String>();
		try (var lines = new BufferedReader(journey.inputReader(StandardCharsets.UTF_8));
				var answers = journey.outputWriter(StandardCharsets.UTF_8)) {
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("@")) {
					this.world.happen(line.substring(1));
					answers.write("done\n");
					answers.flush();
				}
				else {
					said.add(line);
				}
			}
		}
		said.forEach(System.out::println);
		return said;
	}

}
