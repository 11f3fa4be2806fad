package io.c360.population;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** What one neighbourhood adds to each file. */
final class Pages {

	private final Map<OutputFile, JsonLines> json = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, ByteArrayOutputStream> rows = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, Integer> rowCounts = new EnumMap<>(OutputFile.class);

	private final Map<Trap, Integer> cases = new EnumMap<>(Trap.class);

	private final Map<Trap, Integer> planted = new EnumMap<>(Trap.class);

	JsonLines json(OutputFile file) {
		return this.json.computeIfAbsent(file, _ -> new JsonLines());
	}

	/** A row of values without commas, quotes or line feeds. */
	void row(OutputFile file, String... values) {
		boolean legacy = file == OutputFile.LEGACY_PARTY;
		var charset = legacy ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
		var line = String.join(",", values) + (legacy ? "\r\n" : "\n");
		this.rows.computeIfAbsent(file, _ -> new ByteArrayOutputStream()).writeBytes(line.getBytes(charset));
		this.rowCounts.merge(file, 1, Integer::sum);
	}

	/** A person is part of a case; the first of a case counts the case too. */
	void trap(Trap trap, boolean firstOfCase) {
		this.planted.merge(trap, 1, Integer::sum);
		if (firstOfCase) {
			this.cases.merge(trap, 1, Integer::sum);
		}
	}

	int lines(OutputFile file) {
		var lines = this.json.get(file);
		return (lines != null) ? lines.lines() : this.rowCounts.getOrDefault(file, 0);
	}

	byte[] bytes(OutputFile file) {
		var lines = this.json.get(file);
		var rowsOfFile = this.rows.get(file);
		return (lines != null) ? lines.toByteArray() : (rowsOfFile != null) ? rowsOfFile.toByteArray() : new byte[0];
	}

	Map<Trap, Integer> cases() {
		return this.cases;
	}

	Map<Trap, Integer> planted() {
		return this.planted;
	}

}
