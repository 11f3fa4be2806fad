package io.c360.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the requirement table, and whether it runs.
 *
 * @param how it runs, or what it lacks
 */
public record Requirement(String row, String name, Status status, String how) {

	/** Whether a row runs. */
	public enum Status {

		/** It answers. */
		RUNS,
		/** Some of it does. */
		PARTLY,
		/** No source sends what it needs. */
		LACKS_DATA,
		/** It could run, and does not yet. */
		NOT_BUILT,
		/** The source leaves it out. */
		NOT_IN_SOURCE

	}

	/** Every row, in the order of the table. */
	public static List<Requirement> all() {
		var models = ApplicationModel.all()
			.stream()
			.filter(model -> model.driver() > 0)
			.map(model -> new Requirement(model.row(), model.name(), status(model.status()), model.how()));
		return Stream.concat(CsvRows.of("requirements.csv").map(Requirement::parse), models)
			.sorted(Comparator.comparing(requirement -> place(requirement.row())))
			.toList();
	}

	private static Requirement parse(List<String> cells) {
		return new Requirement(cells.get(0), cells.get(1), Status.valueOf(cells.get(2)), cells.get(3));
	}

	/** The table goes A, B, C, E, O, F, G, H. */
	private static String place(String row) {
		return "ABCEOFGH".indexOf(row.charAt(0)) + row;
	}

	private static Status status(ApplicationModel.Status status) {
		return switch (status) {
			case RUNS -> Status.RUNS;
			case LACKS -> Status.LACKS_DATA;
			case NOT_IN_SOURCE -> Status.NOT_IN_SOURCE;
		};
	}

}
