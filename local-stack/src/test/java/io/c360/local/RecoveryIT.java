package io.c360.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecoveryIT {

	@TempDir
	private Path folder;

	static Stream<String> names() {
		return Stream.of("neo4j", "elasticsearch", "keycloak", "kafka");
	}

	@ParameterizedTest
	@MethodSource("names")
	void aServerThatWasKilledComesBackAtTheSamePlace(String name) {
		var first = start(server(name));
		var where = first.server().settings();

		first.kill();
		var second = start(server(name));

		try {
			assertThat(second.server().settings()).isEqualTo(where);
			assertThat(second.server().answers()).isTrue();
		}
		finally {
			second.stop(Duration.ofSeconds(30));
		}
	}

	@Test
	void aGraphComesBackFromItsDump() {
		var admin = new Neo4jAdmin(StateFolder.ofProject(), new StateFolder(this.folder));
		var first = start(server("neo4j"));
		ask("CREATE (:Kept) RETURN 1 AS answer");
		first.stop(Duration.ofSeconds(30));
		admin.dump(this.folder);
		StateFolder.delete(this.folder.resolve("neo4j/data/databases/neo4j"));
		StateFolder.delete(this.folder.resolve("neo4j/data/transactions/neo4j"));

		admin.load(this.folder);

		var second = start(server("neo4j"));
		try {
			assertThat(ask("MATCH (k:Kept) RETURN count(k) AS answer")).isOne();
		}
		finally {
			second.stop(Duration.ofSeconds(30));
		}
	}

	private long ask(String statement) {
		var server = new LocalNeo4j(StateFolder.ofProject(), new StateFolder(this.folder));
		try (var driver = server.address().driver(); var session = driver.session()) {
			return session.run(statement).single().get("answer").asLong();
		}
	}

	private Child start(LocalServer server) {
		var cache = new AotCache(StateFolder.ofProject(), false);
		var child = Child.start(server, this.folder, cache, Optional.of(ProcessHandle.current()));
		child.await();
		return child;
	}

	private LocalServer server(String name) {
		return Stack.servers(StateFolder.ofProject(), new StateFolder(this.folder))
			.stream()
			.filter((server) -> server.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
