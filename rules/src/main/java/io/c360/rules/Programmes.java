package io.c360.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The loyalty programmes and what they are for (A36), as business people wrote them down.
 */
public record Programmes(List<Programme> programmes) {

	static final String FILE = "programmes.csv";

	public Programmes {
		programmes = List.copyOf(programmes);
	}

	/** What a programme is for. */
	public enum Goal {

		/** Tangible, continuous promotion. */
		PROMOTION,
		/** Keeps us in the customer's mind. */
		MEMORY,
		/** Collects data and uses them. */
		INSIGHT,
		/** What is rewarded raises loyalty and the cost of going elsewhere. */
		RETENTION

	}

	/**
	 * One programme.
	 *
	 * @param id as the points ledger names it
	 */
	public record Programme(String id, String name, String chinese, List<Goal> goals) {

		public Programme {
			goals = List.copyOf(goals);
			if (goals.isEmpty()) {
				throw new IllegalArgumentException("Programme " + id + " of " + FILE + " needs a goal");
			}
		}

	}

	/**
	 * Reads the file.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	static Programmes read(InputStream file) {
		try (file) {
			return new Programmes(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(Programmes::programme)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Programme programme(String line) {
		var cells = line.split("\\|", -1);
		if (cells.length != 4) {
			throw new IllegalArgumentException(
					"A line of " + FILE + " is programme|name|中文|goals, and this is not: " + line);
		}
		return new Programme(cells[0].strip(), cells[1].strip(), cells[2].strip(),
				Arrays.stream(cells[3].split(",")).map(String::strip).map(Goal::valueOf).toList());
	}

}
