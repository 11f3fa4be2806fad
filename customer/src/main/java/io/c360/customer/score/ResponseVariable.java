package io.c360.customer.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One of the eight variables of the source's response model (E21 to E28), as
 * {@code response-variables.csv} has it.
 *
 * @param contribution what it explains of the model, as printed
 * @param direction in which it raises the chance
 * @param fact the number of {@link CustomerFacts} that it looks at
 * @param from where it begins to count
 * @param to where it counts fully; for the age, where it counts no more
 * @param edges where the ranges of the report begin
 * @param remark what is unclear about it; blank when nothing is
 */
public record ResponseVariable(String row, String chinese, String name, BigDecimal contribution, String direction,
		String fact, double from, double to, List<Double> edges, String remark) {

	private static final List<ResponseVariable> ALL = read();

	public ResponseVariable {
		edges = List.copyOf(edges);
	}

	/** All of them, in the order of the source. */
	public static List<ResponseVariable> all() {
		return ALL;
	}

	/** What the printed contributions add up to. */
	public static BigDecimal listed() {
		return ALL.stream().map(ResponseVariable::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The rule that gives its points, of 100. */
	PointRule rule() {
		double points = this.contribution.movePointRight(2).doubleValue();
		return new PointRule(this.name, this.fact, this.from, this.to, points, !this.fact.equals(CustomerFacts.AGE));
	}

	/** The range of the report in which a value lies. */
	public int range(double value) {
		int range = 0;
		while (range + 1 < this.edges.size() && value >= this.edges.get(range + 1)) {
			range++;
		}
		return range;
	}

	private static List<ResponseVariable> read() {
		try (InputStream in = Objects
			.requireNonNull(ResponseVariable.class.getResourceAsStream("response-variables.csv"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(ResponseVariable::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ResponseVariable parse(String line) {
		var cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
		return new ResponseVariable(cells.get(0), cells.get(1), cells.get(2), new BigDecimal(cells.get(3)),
				cells.get(4), cells.get(5), Double.parseDouble(cells.get(6)), Double.parseDouble(cells.get(7)),
				Arrays.stream(cells.get(8).split(" ", -1)).map(Double::valueOf).toList(), cells.get(9));
	}

}
