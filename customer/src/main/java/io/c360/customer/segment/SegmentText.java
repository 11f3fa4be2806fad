package io.c360.customer.segment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A model as text, one line for each thing that it says, and the hash of that text: the
 * same model has the same text.
 */
public record SegmentText(String text) {

	private static final String BETWEEN = "|";

	private static final String FIRST = "segments|" + Behaviour.VERSION;

	/** The text of a model. */
	public static SegmentText of(SegmentModel model) {
		var lines = new ArrayList<String>();
		lines.add(FIRST);
		lines.add(line(model.day().toString(), Integer.toString(model.customers()), Double.toString(model.stability()),
				Double.toString(model.silhouette())));
		lines.add(numbers(model.centres()));
		lines.add(numbers(model.widths()));
		model.clusters()
			.forEach(cluster -> lines.add(line(cluster.name(), String.join(" ", cluster.traits()),
					Integer.toString(cluster.customers()), numbers(cluster.centre()))));
		return new SegmentText(String.join("\n", lines));
	}

	/**
	 * Reads a text.
	 * @throws IllegalArgumentException when it is none, or one of other measures
	 */
	public SegmentModel model() {
		var lines = this.text.lines().toList();
		if (lines.size() < 5 || !lines.getFirst().equals(FIRST)) {
			throw new IllegalArgumentException("This is no segment model of " + Behaviour.VERSION);
		}
		var head = cells(lines.get(1));
		return new SegmentModel(LocalDate.parse(head.get(0)), Integer.parseInt(head.get(1)),
				Double.parseDouble(head.get(2)), Double.parseDouble(head.get(3)), numbers(lines.get(2)),
				numbers(lines.get(3)), lines.stream().skip(4).map(SegmentText::cluster).toList());
	}

	/** True when customers are measured in the same way now. */
	public boolean isOfTheseMeasures() {
		return this.text.startsWith(FIRST + "\n");
	}

	/** SHA-256 of the text. */
	public String hash() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SegmentModel.Cluster cluster(String line) {
		var cells = cells(line);
		var traits = Arrays.stream(cells.get(1).split(" ")).filter(trait -> !trait.isEmpty()).toList();
		return new SegmentModel.Cluster(cells.get(0), traits, cells.stream().skip(3).map(Double::valueOf).toList(),
				Integer.parseInt(cells.get(2)));
	}

	private static String line(String... cells) {
		return String.join(BETWEEN, cells);
	}

	private static List<String> cells(String line) {
		return List.of(line.split("\\|", -1));
	}

	private static String numbers(List<Double> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
	}

	private static List<Double> numbers(String line) {
		return cells(line).stream().map(Double::valueOf).toList();
	}

}
