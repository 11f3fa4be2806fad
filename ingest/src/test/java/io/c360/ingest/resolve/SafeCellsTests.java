package io.c360.ingest.resolve;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input 14: cells that a spreadsheet would run. */
class SafeCellsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1+cmd", "-2+3+cmd|x", "@SUM(A1)", " =1+1", "\t=1", "\r=1", "＝1+1",
			"-", "=HYPERLINK(\"http://x\")" })
	void badInput14TakesTheMeaningFromWhatASpreadsheetWouldRun(String formula) {
		assertThat(SafeCells.safe(formula)).isEqualTo("'" + formula);
	}

	@ParameterizedTest
	@ValueSource(strings = { "crm/42", "-42", "+8613812345678", "3.5", "张伟", "a=b", "" })
	void leavesEverythingElse(String text) {
		assertThat(SafeCells.safe(text)).isEqualTo(text);
	}

	@Test
	void badInput14WritesNoFormulaIntoWhatResolveWrites() throws Exception {
		var in = Files.writeString(this.folder.resolve("in.csv"),
				"id,name,birth date,city\n=cmd|' /C calc'!A0,Ann Miller,1980-01-02,Bath\n2,Bob Hill,1990-03-04,York\n");
		var out = this.folder.resolve("out.csv");
		var console = new ByteArrayOutputStream();

		var code = Resolve.run(new PrintStream(console, true, StandardCharsets.UTF_8), "--in", in.toString(), "--out",
				out.toString());

		assertThat(code).as(console.toString(StandardCharsets.UTF_8)).isZero();
		assertThat(Files.readAllLines(out)).contains("'=cmd|' /C calc'!A0,'=cmd|' /C calc'!A0").hasSize(3);
	}

}
