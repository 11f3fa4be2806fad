package io.c360.ingest.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.Quality;
import io.c360.customer.identity.Resolver;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code resolve}: reads CSV, writes who is whom. */
public final class Resolve {

	private final Options options;

	private final PrintStream console;

	private Resolve(Options options, PrintStream console) {
		this.options = options;
		this.console = console;
	}

	public static void main(String... arguments) {
		System.exit(run(System.err, arguments));
	}

	/**
	 * Runs the command.
	 * @return the exit code: 0 done, 1 the input could not be read, 2 wrong usage
	 */
	public static int run(PrintStream console, String... arguments) {
		try {
			new Resolve(Options.parse(arguments), console).run();
			return 0;
		}
		catch (IllegalArgumentException ex) {
			console.println(ex.getMessage());
			console.println(Options.USAGE);
			return 2;
		}
		catch (IOException | UncheckedIOException ex) {
			console.println("The file could not be read or written: " + ex);
			return 1;
		}
	}

	private void run() throws IOException {
		var unfitted = model();
		print("columns    " + mapping(unfitted));
		var start = System.nanoTime();
		var rows = new Rows(unfitted, this.options);
		rows.read();
		var read = System.nanoTime();
		var model = unfitted.fitted(rows.records());
		var resolver = Resolver.batch(model, rows.records(), this.options.threads());
		var clusters = resolver.clusters();
		var done = System.nanoTime();
		var names = names(rows, clusters);
		if (this.options.out() != null) {
			write(this.options.out(), rows, names);
		}
		summary(model, rows, clusters, resolver, read - start, done - read);
		if (this.options.truth() != null) {
			truth(rows, names);
		}
		if (this.options.explainA() != null && this.options.explainB() != null) {
			explain(model, rows, this.options.explainA(), this.options.explainB());
		}
	}

	/** The model that was asked for; else the one that fits itself to the file. */
	private IdentityModel model() throws IOException {
		var name = this.options.model().isEmpty() ? "general" : this.options.model();
		return Files.isRegularFile(Path.of(name)) ? IdentityModel.parse(Files.readString(Path.of(name)))
				: IdentityModel.builtIn(name.endsWith(".json") ? name.substring(0, name.length() - 5) : name);
	}

	private List<String> headers(Path file) throws IOException {
		try (var table = Table.open(file, this.options.charset())) {
			return table.headers();
		}
	}

	private String mapping(IdentityModel model) throws IOException {
		var result = new StringBuilder();
		for (var file : this.options.in()) {
			var headers = headers(file);
			result
				.append(Columns
					.of(headers, model.columns(), this.options.truth(), Table.sample(file, this.options.charset()))
					.describe(headers))
				.append(' ');
		}
		return result.toString().strip();
	}

	/** A cluster goes by the label of its first record. */
	private static Map<RecordId, String> names(Rows rows, List<SortedSet<RecordId>> clusters) {
		var labels = new HashMap<RecordId, String>();
		for (int i = 0; i < rows.records().size(); i++) {
			labels.put(rows.records().get(i).id(), rows.labels().get(i));
		}
		var result = new HashMap<RecordId, String>();
		for (var cluster : clusters) {
			var name = labels.getOrDefault(cluster.first(), "");
			cluster.forEach(record -> result.put(record, name));
		}
		return result;
	}

	private static void write(Path out, Rows rows, Map<RecordId, String> names) throws IOException {
		try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
				var printer = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
			printer.printRecord("record", "cluster");
			for (int i = 0; i < rows.records().size(); i++) {
				SafeCells.print(printer, rows.labels().get(i), names.get(rows.records().get(i).id()));
			}
		}
	}

	private void summary(IdentityModel model, Rows rows, List<SortedSet<RecordId>> clusters, Resolver resolver,
			long reading, long resolving) {
		var size = rows.records().size();
		var largest = clusters.stream().mapToInt(cluster -> cluster.size()).max().orElse(0);
		print(String.format(Locale.ROOT, "model      %s", model.id()));
		print(String.format(Locale.ROOT, "threshold  %.2f bits%s", model.threshold(),
				model.isFitted() ? ", fitted to these records (the id ends with the hash of the snapshot)" : ""));
		print(String.format(Locale.ROOT,
				"records    %,d in %.2f s reading and preparing, %.2f s resolving: %,.0f records/s", size,
				reading / 1e9, resolving / 1e9, size / Math.max(1e-9, (reading + resolving) / 1e9)));
		print(String.format(Locale.ROOT, "clusters   %,d, the largest has %,d records", clusters.size(), largest));
		print(String.format(Locale.ROOT, "to review  %,d possible matches", resolver.possibleMatches().size()));
		if (rows.renamed() > 0) {
			print(String.format(Locale.ROOT, "note       %,d rows have no id of their own and go by their row number",
					rows.renamed()));
		}
	}

	private void truth(Rows rows, Map<RecordId, String> names) {
		var quality = Quality.of(rows.truth(), names);
		print(String.format(Locale.ROOT, "pairwise   precision %.4f  recall %.4f  F1 %.4f", quality.precision(),
				quality.recall(), quality.f1()));
		print(String.format(Locale.ROOT, "B-cubed    precision %.4f  recall %.4f  F1 %.4f", quality.bCubedPrecision(),
				quality.bCubedRecall(), quality.bCubed()));
	}

	private void explain(IdentityModel model, Rows rows, String labelA, String labelB) {
		var a = record(rows, labelA);
		var b = record(rows, labelB);
		var explanation = model.explain(a, b);
		print(String.format(Locale.ROOT, "%s and %s: %+.3f bits (edge at %.1f, same at %.1f)%s", labelA, labelB,
				explanation.bits(), explanation.low(), explanation.threshold(),
				explanation.conflict() ? ", but numbers that nobody has two of differ" : ""));
		for (var part : explanation.parts()) {
			print(String.format(Locale.ROOT, "  %-16s %-11s %+9.3f", part.feature(), part.level(), part.bits()));
		}
	}

	private static IdentityRecord record(Rows rows, String label) {
		var at = new ArrayList<>(rows.labels()).indexOf(label);
		if (at < 0) {
			throw new IllegalArgumentException("The input has no record " + label);
		}
		return rows.records().get(at);
	}

	private void print(String line) {
		this.console.println(line);
	}

}
