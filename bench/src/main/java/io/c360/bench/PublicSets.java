package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Quality on public data with known truth, by {@code c360 resolve} as anybody runs it.
 */
final class PublicSets {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final String TRUTH = "known_truth";

	private static final Pattern PAIRS = Pattern
		.compile("pairwise +precision ([0-9.]+) +recall ([0-9.]+) +F1 ([0-9.]+)");

	private static final Pattern CUBED = Pattern.compile("B-cubed .*F1 ([0-9.]+)");

	private static final Pattern LARGEST = Pattern.compile("the largest has ([0-9,]+)");

	private final Report report;

	private final Launcher launcher;

	private final Path data;

	private final Path scratch;

	PublicSets(Report report, Launcher launcher) {
		this.report = report;
		this.launcher = launcher;
		this.data = launcher.home().resolve("../shared/data/identity").normalize();
		this.scratch = launcher.scratch("identity");
	}

	void run() {
		if (!Files.isDirectory(this.data)) {
			this.report.say("../shared/data is not here: public data sets are left out");
			return;
		}
		this.report.begin("Quality on public data", "./c360 bench identity");
		measure("historical, half", "historical", 0.88, List.of(this.data.resolve("historical_half.csv")), "cluster");
		measure("fake_1000", "fake_1000", 0.90, List.of(this.data.resolve("fake_1000.csv")), "cluster");
		measure("Senzing truth set", "senzing", 0.975, senzing(), TRUTH);
		for (var number : List.of("1", "2", "3")) {
			var file = this.data.resolve("febrl/dataset" + number + ".csv");
			measure("FEBRL" + number, "febrl", 0.999, List.of(withTruth(file, PublicSets::person)), TRUTH);
			measure("FEBRL" + number + ", general model", "general", 0.99, List.of(withTruth(file, PublicSets::person)),
					TRUTH);
		}
		measure("historical, half, general model", "general", 0.88, List.of(this.data.resolve("historical_half.csv")),
				"cluster");
		measure("fake_1000, general model", "general", 0.90, List.of(this.data.resolve("fake_1000.csv")), "cluster");
		this.report
			.end("Each by `./c360 resolve --model MODEL --in FILE --truth COLUMN`; thresholds are those of the model file. "
					+ "For Senzing and FEBRL the truth is added as a column, from the key file and from the record's id.");
		Scratch.remove(this.scratch);
	}

	private void measure(String name, String model, double bar, List<Path> files, String truth) {
		var arguments = new ArrayList<>(List.of("resolve", "--model", model, "--truth", truth, "--out",
				this.scratch.resolve("clusters.csv").toString()));
		files.forEach(file -> arguments.addAll(List.of("--in", file.toString())));
		var run = this.launcher.attempt(PATIENCE, arguments.toArray(String[]::new));
		var pairs = PAIRS.matcher(run.output());
		var cubed = CUBED.matcher(run.output());
		var largest = LARGEST.matcher(run.output());
		if (run.code() != 0 || !pairs.find() || !cubed.find() || !largest.find()) {
			this.report.add(Result.of(name, "not measured: " + run.output().lines().findFirst().orElse("no output")));
			return;
		}
		this.report.add(Result
			.of(name,
					"F1 %s, precision %s, recall %s, B-cubed %s".formatted(pairs.group(3), pairs.group(1),
							pairs.group(2), cubed.group(1)))
			.costing("%.1f s, largest cluster %s".formatted(run.seconds(), largest.group(1)))
			.atLeast(bar, Double.parseDouble(pairs.group(3)), "F1"));
	}

	private List<Path> senzing() {
		var folder = this.data.resolve("senzing");
		var truth = new HashMap<String, String>();
		for (var line : lines(folder.resolve("actual_truthset_key.csv"))) {
			var fields = line.split(",", -1);
			truth.put(fields[2] + "," + fields[3], fields[1]);
		}
		UnaryOperator<String> known = line -> {
			var fields = line.split(",", 3);
			return truth.getOrDefault(fields[0] + "," + fields[1], "unknown " + fields[0] + fields[1]);
		};
		return List.of("customers", "reference", "watchlist")
			.stream()
			.map(name -> withTruth(folder.resolve(name + ".csv"), known))
			.toList();
	}

	/** The person of {@code rec-12-org} and {@code rec-12-dup-0}. */
	static String person(String line) {
		return line.replaceFirst("^(rec-\\d+)-.*", "$1");
	}

	private Path withTruth(Path file, UnaryOperator<String> truth) {
		var lines = lines(file);
		var result = new ArrayList<String>(lines.size());
		result.add(lines.getFirst() + "," + TRUTH);
		lines.stream()
			.skip(1)
			.filter(line -> !line.isBlank())
			.forEach(line -> result.add(line + "," + truth.apply(line)));
		return Scratch.write(this.scratch.resolve(file.getFileName()), result);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException problem) {
			throw new BenchProblem("Cannot read " + file.getFileName(), problem);
		}
	}

}
