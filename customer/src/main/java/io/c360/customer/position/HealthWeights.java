package io.c360.customer.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.c360.customer.value.Driver;

/**
 * What counts how much for the health of a city, as business people wrote it down: the
 * first line names the version, each other line an indicator.
 */
public record HealthWeights(String version, List<Row> rows) {

	private static final String VERSION = "version|";

	public HealthWeights {
		rows = List.copyOf(rows);
		if (rows.isEmpty() || rows.stream().mapToDouble(Row::weight).sum() <= 0) {
			throw new IllegalArgumentException("The weights of health.csv need a row that counts");
		}
	}

	/**
	 * One indicator.
	 *
	 * @param worst what gives 0 points; beyond it nothing is worse
	 * @param best what gives 100 points; beyond it nothing is better
	 */
	public record Row(Indicator indicator, Driver driver, double weight, double worst, double best) {

		public Row {
			if (weight < 0 || worst == best) {
				throw new IllegalArgumentException("Indicator " + indicator
						+ " of health.csv needs a weight of 0 or more, and a best that differs" + " from its worst");
			}
		}

		/** 0 to 100. */
		double points(double value) {
			return 100 * Math.clamp((value - this.worst) / (this.best - this.worst), 0, 1);
		}

	}

	/** Until the operator sets its own. */
	public static HealthWeights shipped() {
		return read(Objects.requireNonNull(HealthWeights.class.getResourceAsStream("health.csv")));
	}

	/**
	 * Reads the file.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	public static HealthWeights read(InputStream file) {
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			var version = "";
			var rows = new ArrayList<Row>();
			for (var line : lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
				if (line.startsWith(VERSION)) {
					version = line.substring(VERSION.length()).strip();
				}
				else {
					rows.add(row(line));
				}
			}
			return new HealthWeights(version, rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String line) {
		var cells = line.split("\\|", -1);
		try {
			return new Row(Indicator.valueOf(cells[0].strip()), Driver.valueOf(cells[1].strip()),
					Double.parseDouble(cells[2].strip()), Double.parseDouble(cells[3].strip()),
					Double.parseDouble(cells[4].strip()));
		}
		catch (ArrayIndexOutOfBoundsException | NumberFormatException ex) {
			throw new IllegalArgumentException(
					"A line of health.csv is indicator|driver|weight|worst|best, and this is not: " + line, ex);
		}
	}

}
