package io.c360.ingest.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.household.Household;
import io.c360.customer.household.Households;
import io.c360.customer.household.Inhabitant;
import io.c360.customer.household.People;
import io.c360.customer.household.Residence;
import io.c360.customer.household.Span;
import io.c360.customer.household.Tie;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.Quality;
import io.c360.customer.identity.Resolver;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code resolve --households}: reads CSV, writes who is whom and who lives with whom.
 */
public final class HouseholdResolve {

	private final HouseholdOptions options;

	private final PrintStream console;

	private HouseholdResolve(HouseholdOptions options, PrintStream console) {
		this.options = options;
		this.console = console;
	}

	/**
	 * Runs the command.
	 * @return the exit code: 0 done, 1 the input could not be read, 2 wrong usage
	 */
	public static int run(PrintStream console, String... arguments) {
		try {
			new HouseholdResolve(HouseholdOptions.parse(arguments), console).run();
			return 0;
		}
		catch (IllegalArgumentException ex) {
			console.println(ex.getMessage());
			console.println(HouseholdOptions.USAGE);
			return 2;
		}
		catch (IOException ex) {
			console.println("The file could not be read or written: " + ex);
			return 1;
		}
	}

	private void run() throws IOException {
		var start = System.nanoTime();
		var rows = HouseholdRows.read(this.options);
		var clusters = this.options.resolve() ? clusters(rows) : alone(rows);
		var resolved = System.nanoTime();
		var households = Households.withInstitutions(inhabitants(rows, clusters));
		var done = System.nanoTime();
		var placed = place(rows, clusters, households);
		if (this.options.out() != null) {
			write(this.options.out(), rows, clusters, placed);
		}
		print("records    %,d of %,d people, in %.2f s", rows.size(), new HashSet<>(clusters.values()).size(),
				(resolved - start) / 1e9);
		for (var kind : Household.Kind.values()) {
			var some = households.stream().filter(household -> household.kind() == kind).toList();
			print("%-10s %,d, the largest has %,d members", kind.name().toLowerCase(Locale.ROOT), some.size(),
					some.stream().mapToInt(household -> household.members().size()).max().orElse(0));
		}
		print("time       %.2f s, rules %s", (done - resolved) / 1e9, Household.RULES);
		if (this.options.truth() != null) {
			measure(rows, placed);
		}
	}

	private Map<RecordId, String> clusters(List<HouseholdRows.Row> rows) throws IOException {
		var name = this.options.model();
		var unfitted = Files.isRegularFile(Path.of(name)) ? IdentityModel.parse(Files.readString(Path.of(name)))
				: IdentityModel.builtIn(name);
		var records = rows.stream().map(row -> unfitted.prepare(row.id(), row.attributes())).toList();
		var model = unfitted.fitted(records);
		var labels = new HashMap<RecordId, String>();
		rows.forEach(row -> labels.put(row.id(), row.label()));
		var clusters = new HashMap<RecordId, String>();
		Resolver.batch(model, records, Runtime.getRuntime().availableProcessors())
			.clusters()
			.forEach(cluster -> cluster
				.forEach(record -> clusters.put(record, labels.getOrDefault(cluster.first(), ""))));
		return clusters;
	}

	private static Map<RecordId, String> alone(List<HouseholdRows.Row> rows) {
		var clusters = new HashMap<RecordId, String>();
		rows.forEach(row -> clusters.put(row.id(), row.label()));
		return clusters;
	}

	/** A person of several rows lives at the places of all of them. */
	private static List<Inhabitant> inhabitants(List<HouseholdRows.Row> rows, Map<RecordId, String> clusters) {
		var byPerson = new LinkedHashMap<String, List<HouseholdRows.Row>>();
		rows.forEach(row -> byPerson
			.computeIfAbsent(clusters.getOrDefault(row.id(), row.label()), person -> new ArrayList<>(1))
			.add(row));
		var people = new ArrayList<Inhabitant>();
		byPerson.forEach((person, some) -> {
			var ties = new ArrayList<Tie>();
			var residences = new ArrayList<Residence>();
			var attributes = new HashMap<String, List<String>>();
			for (var row : some) {
				residences.add(new Residence(row.dwelling(), Span.ALWAYS));
				row.attributes().forEach(attributes::putIfAbsent);
				tie(row, "account", Tie.Kind.ACCOUNT, ties);
				tie(row, "landline", Tie.Kind.LANDLINE, ties);
				tie(row, "mobile", Tie.Kind.MOBILE, ties);
			}
			people.add(People.of(person, attributes, residences, ties));
		});
		return people;
	}

	private static void tie(HouseholdRows.Row row, String attribute, Tie.Kind kind, List<Tie> ties) {
		row.attributes()
			.getOrDefault(attribute, List.of())
			.forEach(value -> ties.add(new Tie(kind, value.replaceAll("[^0-9A-Za-z]", ""), "member", Span.ALWAYS)));
	}

	/**
	 * Of several households of one person, a row belongs to the one at the row's address.
	 */
	private static Map<RecordId, Placed> place(List<HouseholdRows.Row> rows, Map<RecordId, String> clusters,
			List<Household> households) {
		var people = new HashMap<String, Inhabitant>();
		inhabitants(rows, clusters).forEach(person -> people.put(person.id(), person));
		var of = new HashMap<String, Map<Integer, Placed>>();
		for (var household : households) {
			var placed = new Placed(
					household.members().getFirst().person() + "/" + household.members().getFirst().stay(),
					household.kind().name());
			household.members()
				.forEach(member -> of.computeIfAbsent(member.person(), person -> new HashMap<>())
					.put(member.stay(), placed));
		}
		var result = new HashMap<RecordId, Placed>();
		for (var row : rows) {
			var person = clusters.getOrDefault(row.id(), row.label());
			var own = of.getOrDefault(person, Map.of());
			var at = People.stayAt(people.get(person), row.dwelling());
			result.put(row.id(), own.getOrDefault(at, new Placed(person + "/" + at, "ALONE")));
		}
		return result;
	}

	private static void write(Path out, List<HouseholdRows.Row> rows, Map<RecordId, String> clusters,
			Map<RecordId, Placed> placed) throws IOException {
		try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
				var printer = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
			printer.printRecord("record", "cluster", "household", "kind");
			for (var row : rows) {
				var in = placed.getOrDefault(row.id(), new Placed(row.label(), "ALONE"));
				SafeCells.print(printer, row.label(), clusters.get(row.id()), in.household(), in.kind());
			}
		}
	}

	private void measure(List<HouseholdRows.Row> rows, Map<RecordId, Placed> placed) {
		var truth = new HashMap<RecordId, String>();
		var found = new HashMap<RecordId, String>();
		rows.forEach(row -> {
			truth.put(row.id(), row.truth());
			found.put(row.id(), placed.getOrDefault(row.id(), new Placed(row.label(), "ALONE")).household());
		});
		var quality = Quality.of(truth, found);
		print("pairwise   precision %.4f  recall %.4f  F1 %.4f", quality.precision(), quality.recall(), quality.f1());
		print("B-cubed    precision %.4f  recall %.4f  F1 %.4f", quality.bCubedPrecision(), quality.bCubedRecall(),
				quality.bCubed());
	}

	@SuppressWarnings("AnnotateFormatMethod")
	private void print(String format, Object... values) {
		this.console.println(String.format(Locale.ROOT, format, values));
	}

	private record Placed(String household, String kind) {
	}

}
