package io.c360.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleTests {

	@Test
	void whatOthersEnteredCannotSteerTheTerminal() {
		var out = new ByteArrayOutputStream();
		var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(out, true, StandardCharsets.UTF_8));

		console.result("net\u001b[2Jwork\t\u202E张\r伟");

		assertThat(out.toString(StandardCharsets.UTF_8))
			.isEqualToIgnoringNewLines("net\uFFFD[2Jwork\t\uFFFD张\uFFFD伟\n");
	}

}
