package io.c360.customer.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The phases, gates and tasks of {@code campaign-plan.csv}.
 */
record PlanFile(List<Phase> phases, List<Gate> gates, List<Task> tasks) {

	static final PlanFile SHIPPED = read();

	/** A phase, in months from the beginning of the preparation. */
	record Phase(String row, String name, String chinese, int after, int months, long targetFrom, long targetTo,
			List<String> channels, List<String> promotions) {
	}

	/** A gate before the sale begins. */
	record Gate(String row, String name, String chinese, int daysBefore, long permille, List<String> owners) {
	}

	/** A piece of work; after the beginning of the sale where its days are below zero. */
	record Task(String row, String id, String name, String chinese, int daysBefore, String owner) {
	}

	/** The phase with which the sale begins. */
	Phase sale() {
		return this.phases.stream().filter(phase -> phase.targetFrom() > 0).findFirst().orElseThrow();
	}

	private static PlanFile read() {
		try (InputStream in = Objects.requireNonNull(PlanFile.class.getResourceAsStream("campaign-plan.csv"))) {
			var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
				.toList();
			return new PlanFile(
					lines.stream().filter(cells -> cells.getFirst().equals("phase")).map(PlanFile::phase).toList(),
					lines.stream().filter(cells -> cells.getFirst().equals("gate")).map(PlanFile::gate).toList(),
					lines.stream().filter(cells -> cells.getFirst().equals("task")).map(PlanFile::task).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Phase phase(List<String> cells) {
		return new Phase(cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)),
				Integer.parseInt(cells.get(5)), Long.parseLong(cells.get(6)), Long.parseLong(cells.get(7)),
				words(cells.get(8)), words(cells.get(9)));
	}

	private static Gate gate(List<String> cells) {
		return new Gate(cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)),
				Math.round(1000 * Double.parseDouble(cells.get(5))), words(cells.get(6)));
	}

	private static Task task(List<String> cells) {
		return new Task(cells.get(1), cells.get(2), cells.get(3), cells.get(4), Integer.parseInt(cells.get(5)),
				cells.get(6));
	}

	private static List<String> words(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
	}

}
