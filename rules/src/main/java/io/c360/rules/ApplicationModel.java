package io.c360.rules;

import java.util.List;

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
		return CsvRows.of("models.csv").map(ApplicationModel::parse).toList();
	}

	private static ApplicationModel parse(List<String> cells) {
		return new ApplicationModel(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3),
				Status.valueOf(cells.get(4)), cells.get(5), cells.get(6));
	}

}
