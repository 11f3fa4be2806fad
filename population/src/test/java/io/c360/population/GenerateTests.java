package io.c360.population;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GenerateTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path directory;

	@Test
	void writesTheFilesThatWereAskedFor() throws Exception {
		int code = run("--people", "7", "--seed", "7", "--out", this.directory.toString(), "--kinds", "party,topup",
				"--as-of", "2025-06-30");

		assertThat(code).isZero();
		assertThat(this.directory.resolve("crm.party.ndjson")).exists();
		assertThat(this.directory.resolve("billing.topup.ndjson")).exists();
		assertThat(this.directory.resolve("network.usage.ndjson")).doesNotExist();
		assertThat(Files.readString(this.directory.resolve("manifest.json"))).contains("\"asOf\":\"2025-06-30\"");
		assertThat(Files.readAllLines(this.directory.resolve("people.csv"))).hasSize(8);
	}

	@Test
	void refusesWhatItDoesNotUnderstand() {
		var anywhere = this.directory.toString();

		assertThat(run("--people", "7")).isEqualTo(2);
		assertThat(run("--peple", "7")).isEqualTo(2);
		assertThat(run("--people", "many", "--seed", "1", "--out", anywhere)).isEqualTo(2);
		assertThat(run("--people", "0", "--seed", "1", "--out", anywhere)).isEqualTo(2);
		assertThat(run("--people", "1", "--seed", "1", "--out", anywhere, "--kinds", "party,pets")).isEqualTo(2);
		assertThat(run("--people", "1", "--seed", "1", "--out", anywhere, "--as-of", "yesterday")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--seed is missing", "no option --peple",
				"no kind \"pets\"");
	}

	@Test
	void saysWhenItCannotWrite() throws Exception {
		var file = Files.writeString(this.directory.resolve("file"), "");

		assertThat(run("--people", "7", "--seed", "7", "--out", file.toString())).isEqualTo(1);
	}

	@Test
	void explainsItself() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("--interactions-per-person", "topup");
	}

	private int run(String... arguments) {
		return Generate.run(arguments, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
