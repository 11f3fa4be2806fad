package io.c360.population;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command {@code c360 generate}. */
public final class Generate {

	static final String HELP = """
			generate --people N --seed S --out DIR [options]

			Writes an invented telecom population with known truth into DIR.
			The same arguments give the same bytes.

			  --people N                   how many people, 1 to 2000000
			  --seed S                     a whole number
			  --out DIR                    made if it does not exist; files of the same names are replaced
			  --interactions-per-person X  on average (10)
			  --as-of DATE                 the day that is "now" in the population (2026-11-01)
			  --kinds LIST                 only these kinds, comma separated: %s
			  --threads N                  changes the speed, not the bytes (all processors)
			  --help                       this text

			Source systems: crm (everybody), billing (85 in 100), online (55), legacy (5, a table in GB18030).
			  SOURCE.KIND.ndjson       records as the ingest contracts want them
			  legacy.party.gb18030.csv %s
			  people.csv               each person's values as far as any record has them
			  truth.csv                record (source/key), person or organisation
			  truth-household.csv      person, household
			  truth-interaction.csv    contacts without a record key: source/id, person; empty for a stranger
			  truth-trap.csv           trap, case, person
			  manifest.json            arguments, records and checksum of each file, traps; written last

			Exit code 0: written; 1: could not write; 2: wrong arguments.
			""".formatted(Kind.all(), OutputFile.LEGACY_PARTY.header.strip());

	private static final Set<String> OPTIONS = Set.of("--people", "--seed", "--out", "--interactions-per-person",
			"--as-of", "--kinds", "--threads");

	private Generate() {
	}

	public static void main(String[] arguments) {
		System.exit(run(arguments, System.out, System.err));
	}

	static int run(String[] arguments, PrintStream out, PrintStream err) {
		if (List.of(arguments).contains("--help")) {
			out.print(HELP);
			return 0;
		}
		try {
			var given = options(arguments);
			var settings = settings(given);
			int threads = Integer
				.parseInt(given.getOrDefault("--threads", "" + Runtime.getRuntime().availableProcessors()));
			if (threads < 1 || threads > 256) {
				throw new IllegalArgumentException("Threads are from 1 to 256");
			}
			write(settings, Path.of(required(given, "--out")), threads, err);
			return 0;
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			err.println("generate: " + ex.getMessage());
			err.println("Try: generate --help");
			return 2;
		}
		catch (IOException ex) {
			err.println("generate: cannot write: " + ex.getMessage());
			return 1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			err.println("generate: interrupted, the files are not complete");
			return 1;
		}
	}

	private static void write(GeneratorSettings settings, Path directory, int threads, PrintStream err)
			throws IOException, InterruptedException {
		long begin = System.nanoTime();
		var told = new long[] { begin };
		var manifest = new PopulationFiles(settings).write(directory, threads, people -> {
			long now = System.nanoTime();
			if (now - told[0] > Duration.ofSeconds(2).toNanos()) {
				told[0] = now;
				err.printf("%,d of %,d people%n", people, settings.people());
			}
		});
		double seconds = (System.nanoTime() - begin) / 1e9;
		long lines = 0;
		for (var file : OutputFile.values()) {
			lines += (file.kind != null) ? manifest.lines(file) : 0;
		}
		err.printf("%,d people, %,d records in %.1f s (%,.0f people/s) in %s%n", settings.people(), lines, seconds,
				settings.people() / seconds, directory);
	}

	private static GeneratorSettings settings(Map<String, String> given) {
		try {
			var kinds = given.containsKey("--kinds") ? Kind.parse(required(given, "--kinds"))
					: EnumSet.allOf(Kind.class);
			return new GeneratorSettings(Integer.parseInt(required(given, "--people")),
					Long.parseLong(required(given, "--seed")),
					LocalDate.parse(given.getOrDefault("--as-of", GeneratorSettings.AS_OF.toString())),
					Double.parseDouble(given.getOrDefault("--interactions-per-person", "10")), kinds);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("A number cannot be read. " + ex.getMessage(), ex);
		}
	}

	private static Map<String, String> options(String[] arguments) {
		var given = new HashMap<String, String>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (!OPTIONS.contains(arguments[i])) {
				throw new IllegalArgumentException("There is no option " + arguments[i]);
			}
			if (i + 1 == arguments.length) {
				throw new IllegalArgumentException(arguments[i] + " needs a value");
			}
			given.put(arguments[i], arguments[i + 1]);
		}
		return given;
	}

	private static String required(Map<String, String> given, String option) {
		var value = given.get(option);
		if (value == null) {
			throw new IllegalArgumentException(option + " is missing");
		}
		return value;
	}

}
