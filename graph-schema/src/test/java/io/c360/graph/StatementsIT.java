package io.c360.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement is understood by the server, and none of them walks the whole graph.
 */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

	private static final Path STATEMENTS = Path.of("src/main/resources/io/c360/graph");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private final Graph graph;

	StatementsIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	static List<Path> statements() throws IOException {
		try (var files = Files.walk(STATEMENTS)) {
			return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void findsItsWayByAnIndex(Path file) throws IOException {
		var operators = this.graph.read(tx -> {
			var parameters = new HashMap<String, Object>();
			PARAMETER.matcher(text(file)).results().forEach(match -> parameters.put(match.group(1), List.of()));
			return operators(tx.run("EXPLAIN " + text(file), parameters).consume().plan());
		});

		assertThat(operators).noneMatch(operator -> operator.startsWith("AllNodesScan"));
		assertThat(operators).noneMatch(operator -> operator.startsWith("CartesianProduct"));
	}

	private static String text(Path file) {
		try {
			var name = Objects.requireNonNull(file.getFileName()).toString();
			var text = Files.readString(file).replaceAll("\\bFact\\b", "Link").replaceAll("\\bHAS_FACT\\b", "HAS_LINK");
			if (name.startsWith("by-")) {
				return text + Files.readString(file.resolveSibling("view.cypher"));
			}
			return name.equals("view.cypher") ? "MATCH (c:Customer {id: ''}) WITH c, 1 AS fits " + text : text;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap(child -> operators(child).stream()))
			.toList();
	}

}
