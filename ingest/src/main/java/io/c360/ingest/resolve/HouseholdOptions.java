package io.c360.ingest.resolve;

import java.nio.charset.Charset;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** What was asked for on the command line of {@code resolve --households}. */
record HouseholdOptions(Path in, @Nullable Path out, @Nullable String truth, String model, boolean resolve,
		@Nullable Charset charset) {

	static final String USAGE = """
			resolve --households [COLUMN] --in FILE.csv [--out HOUSEHOLDS.csv] [--model FILE|NAME|none] [--charset UTF-8|GB18030]

			Decides who is who, then who lives with whom, and writes record,cluster,household,kind in input order: kind is
			HOUSEHOLD, CO_TENANTS, COLLECTIVE or ALONE. With a COLUMN that holds the true household it also measures. With
			--model none every row is a person. Needs no server.
			""";

	static HouseholdOptions parse(String... arguments) {
		Path in = null;
		Path out = null;
		String truth = null;
		var model = "telecom";
		Charset charset = null;
		for (int i = 0; i < arguments.length; i++) {
			var name = arguments[i];
			var value = (i + 1 < arguments.length && !arguments[i + 1].startsWith("--")) ? arguments[++i] : null;
			switch (name) {
				case "--households" -> truth = value;
				case "--in" -> in = Path.of(demanded(name, value));
				case "--out" -> out = Path.of(demanded(name, value));
				case "--model" -> model = demanded(name, value);
				case "--charset" -> charset = Charset.forName(demanded(name, value));
				default -> throw new IllegalArgumentException("There is no option " + name + " with --households");
			}
		}
		if (in == null || (out == null && truth == null)) {
			throw new IllegalArgumentException("--in is needed, and --out or the column with the true household");
		}
		return new HouseholdOptions(in, out, truth, model, !model.equals("none"), charset);
	}

	private static String demanded(String name, @Nullable String value) {
		if (value == null) {
			throw new IllegalArgumentException(name + " needs a value");
		}
		return value;
	}

}
