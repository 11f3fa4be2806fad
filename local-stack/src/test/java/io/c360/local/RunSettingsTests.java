package io.c360.local;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunSettingsTests {

	@TempDir
	private Path folder;

	@Test
	void areReadAsTheyWereWritten() {
		var state = new StateFolder(this.folder);
		var settings = new RunSettings(Map.of("neo4j.uri", "bolt://127.0.0.1:1", "up.pid", "1"));

		settings.write(state);

		assertThat(RunSettings.read(state)).contains(settings);
	}

	@Test
	void becomeTheEnvironmentOfThePrograms() {
		var settings = new RunSettings(Map.of("neo4j.uri", "bolt://127.0.0.1:1", "kafka.bootstrap", "127.0.0.1:2",
				"keycloak.issuer", "http://127.0.0.1:3/realms/c360", "api.uri", "http://127.0.0.1:4"));

		assertThat(settings.environment()).containsOnly(Map.entry("C360_NEO4J_URI", "bolt://127.0.0.1:1"),
				Map.entry("C360_KAFKA_BOOTSTRAP", "127.0.0.1:2"),
				Map.entry("C360_SECURITY_ISSUER", "http://127.0.0.1:3/realms/c360"));
	}

	@Test
	void ofAProcessThatIsAnotherOneNowAreNotThoseOfARunningStack() {
		var state = new StateFolder(this.folder);
		var self = Long.toString(ProcessHandle.current().pid());
		new RunSettings(Map.of("up.pid", self, "up.since", "2001-01-01T00:00:00Z")).write(state);

		assertThatThrownBy(() -> RunSettings.ofRunning(state)).isInstanceOfSatisfying(LocalProblem.class,
				(problem) -> assertThat(problem.code()).isEqualTo(ExitCode.NOT_RUNNING));
	}

}
