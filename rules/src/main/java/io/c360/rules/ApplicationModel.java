package io.c360.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One model of the source's library.
 *
 * @param row of the requirement table
 * @param driver 1 to 11; 0 for the base models
 * @param how it runs, or what data it lacks
 */
public record ApplicationModel(String row, int driver, String name, String chinese, Status status, String inputs,
		String how) {

	/** Whether a model runs. */
	public enum Status {

		/** It answers. */
		RUNS,
		/** It cannot, until somebody sends what it lacks. */
		LACKS,
		/** The source leaves it out. */
		NOT_IN_SOURCE

	}

	/** Every model, in the order of the source. */
	public static List<ApplicationModel> all() {
		var file = Objects.requireNonNull(ApplicationModel.class.getResourceAsStream("models.csv"));
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(ApplicationModel::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ApplicationModel parse(String line) {
		var cells = line.split("\\|", -1);
		return new ApplicationModel(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], Status.valueOf(cells[4]),
				cells[5], cells[6]);
	}

}
