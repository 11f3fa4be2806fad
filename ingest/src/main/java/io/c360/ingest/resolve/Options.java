package io.c360.ingest.resolve;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
record Options(String model, List<Path> in, @Nullable Path out, @Nullable String truth, @Nullable String explainA,
		@Nullable String explainB, @Nullable Charset charset, int threads) {

	static final String USAGE = """
			resolve [--model FILE|telecom|general|historical|fake_1000|senzing|febrl] --in FILE.csv [--in FILE.csv ...] --out CLUSTERS.csv
			        [--truth COLUMN] [--explain RECORD,RECORD] [--charset UTF-8|GB18030] [--threads N]

			Reads CSV files with headers and writes record,cluster in input order. Needs no server. Encoding, separator and columns are
			found out: by headers in several languages, else by what the cells hold.
			Without --model the general one is taken: it counts rarity in the file itself and fits its weights to it, without
			reading any truth.
			""";

	static Options parse(String... arguments) {
		var model = "";
		var in = new ArrayList<Path>();
		Path out = null;
		String truth = null;
		String explainA = null;
		String explainB = null;
		Charset charset = null;
		var threads = Runtime.getRuntime().availableProcessors();
		for (int i = 0; i < arguments.length; i++) {
			var name = arguments[i];
			if (i + 1 == arguments.length) {
				throw new IllegalArgumentException(name + " needs a value");
			}
			var value = arguments[++i];
			switch (name) {
				case "--model" -> model = value;
				case "--in" -> in.add(Path.of(value));
				case "--out" -> out = Path.of(value);
				case "--truth" -> truth = value;
				case "--charset" -> charset = Charset.forName(value);
				case "--threads" -> threads = Math.max(1, Integer.parseInt(value));
				case "--explain" -> {
					var comma = value.indexOf(',');
					if (comma < 1) {
						throw new IllegalArgumentException("--explain needs two records, separated by a comma");
					}
					explainA = value.substring(0, comma).strip();
					explainB = value.substring(comma + 1).strip();
				}
				default -> throw new IllegalArgumentException("There is no option " + name);
			}
		}
		if (in.isEmpty() || (out == null && explainA == null && truth == null)) {
			throw new IllegalArgumentException("--in and --out are needed");
		}
		return new Options(model, List.copyOf(in), out, truth, explainA, explainB, charset, threads);
	}

}
