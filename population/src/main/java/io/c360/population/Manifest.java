package io.c360.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** What was generated: the arguments, the lines of each file, the traps. */
final class Manifest {

	static final String FILE_NAME = "manifest.json";

	private final GeneratorSettings settings;

	private final Map<OutputFile, Count> counts = new EnumMap<>(OutputFile.class);

	private final Map<Trap, Integer> cases = new TreeMap<>();

	private final Map<Trap, Integer> planted = new TreeMap<>();

	Manifest(GeneratorSettings settings) {
		this.settings = settings;
	}

	void header(OutputFile file, byte[] bytes) {
		add(file, 0, bytes);
	}

	void add(OutputFile file, int lines, byte[] bytes) {
		var count = this.counts.computeIfAbsent(file, _ -> new Count());
		count.lines += lines;
		count.bytes += bytes.length;
		count.checksum.update(bytes);
	}

	void add(Pages pages) {
		pages.cases().forEach((trap, number) -> this.cases.merge(trap, number, Integer::sum));
		pages.planted().forEach((trap, number) -> this.planted.merge(trap, number, Integer::sum));
	}

	/** The number of records of a file, headers not counted. */
	long lines(OutputFile file) {
		var count = this.counts.get(file);
		return (count != null) ? count.lines : 0;
	}

	String json() {
		var out = new JsonLines();
		out.open()
			.object("arguments")
			.number("people", this.settings.people())
			.number("seed", this.settings.seed())
			.text("asOf", this.settings.asOf().toString())
			.text("interactionsPerPerson", Double.toString(this.settings.interactionsPerPerson()))
			.array("kinds");
		new java.util.TreeSet<>(this.settings.kinds()).forEach(kind -> out.element(kind.word()));
		out.closeArray().close().object("files");
		this.counts.forEach((file, count) -> out.object(file.fileName)
			.number("records", count.lines)
			.number("bytes", count.bytes)
			.text("crc32c", Long.toHexString(count.checksum.getValue()))
			.close());
		out.close().object("traps");
		for (var trap : Trap.values()) {
			out.object(trap.name())
				.number("cases", this.cases.getOrDefault(trap, 0))
				.number("people", this.planted.getOrDefault(trap, 0))
				.close();
		}
		out.close().end();
		return out.text();
	}

	/** Of one file. */
	private static final class Count {

		private final CRC32C checksum = new CRC32C();

		private long lines;

		private long bytes;

	}

}
