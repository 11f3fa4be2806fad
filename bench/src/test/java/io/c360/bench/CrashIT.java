package io.c360.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults 1 to 6 by real kills of real processes, in short: {@code c360 bench crash} does
 * the same for longer. It starts two whole stacks and takes minutes, so it runs when
 * asked for: {@code ./c360 test -pl bench -am -Dc360.crash=true}.
 */
@EnabledIfSystemProperty(named = "c360.crash", matches = "true", disabledReason = "takes minutes; -Dc360.crash=true")
class CrashIT {

	@Test
	void losesNothingWhateverIsKilledWhileRecordsComeIn() {
		var table = new ByteArrayOutputStream();

		CrashBench.run(5, new Report(new PrintStream(table, true, StandardCharsets.UTF_8), System.err),
				Launcher.here());

		assertThat(table.toString(StandardCharsets.UTF_8)).contains("the same").doesNotContain("not the same");
	}

}
