package io.c360.customer.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The activations of the source, as {@code activations.csv} has them, and what can be
 * computed of them.
 */
public final class Activations {

	private static final List<Line> LINES = read();

	private Activations() {
	}

	private record Line(String kind, String row, String name, long count, String share) {
	}

	/** Every printed figure of rows E09 and E11 to E14 with what the data come to. */
	public static List<ReferenceFigure> figures() {
		var figures = new java.util.ArrayList<ReferenceFigure>();
		lines("month").forEach(month -> figures.add(figure(month, month.name(), month.count(), month.count())));
		lines("total").forEach(total -> {
			figures.add(figure(total, "months together", total.count(), sum("month")));
			figures.add(figure(total, "origins together", total.count(), sum("leaf")));
		});
		for (var kind : List.of("leaf", "node")) {
			lines(kind).forEach(node -> {
				figures.add(figure(node, node.name(), node.count(), under(node.name())));
				figures.add(new ReferenceFigure(node.row(), node.name() + ", share", node.share() + " %",
						Math.round(100.0 * under(node.name()) / sum("leaf")) + " %"));
			});
		}
		lines("base").stream().filter(base -> customers(base) > 0).forEach(base -> figures.add(penetration(base)));
		figures.add(new ReferenceFigure("E14", "May by what they had, together",
				Long.toString(lines("month").getLast().count()), Long.toString(sum("base"))));
		return List.copyOf(figures);
	}

	/**
	 * How many new numbers the printed shares of the months allow at most: a share of 58
	 * says less than 58.5.
	 */
	public static long mostNewNumbersByMonth() {
		return lines("month").stream()
			.mapToLong(month -> (long) Math.floor(month.count() * (Double.parseDouble(month.share()) + 0.5) / 100))
			.sum();
	}

	/** How many new numbers the origins have. */
	public static long newNumbersByOrigin() {
		return lines("leaf").stream().filter(leaf -> leaf.name().endsWith("new number")).mapToLong(Line::count).sum();
	}

	/** Customers whom the second phase of the plan can reach on mobile numbers (H02). */
	public static long mobileBase() {
		return lines("base").stream()
			.filter(base -> base.name().startsWith("MOBILE"))
			.mapToLong(Activations::customers)
			.sum();
	}

	private static ReferenceFigure penetration(Line base) {
		return new ReferenceFigure("E14", base.name().replace('/', ' ') + ", penetration",
				thousandths(Long.parseLong(base.share())),
				thousandths(Math.round(100_000.0 * base.count() / customers(base))));
	}

	private static String thousandths(long value) {
		return "0.%03d %%".formatted(value);
	}

	private static long customers(Line base) {
		return Long.parseLong(base.name().substring(base.name().indexOf('/') + 1));
	}

	private static ReferenceFigure figure(Line line, String name, long printed, long computed) {
		return new ReferenceFigure(line.row(), name, Long.toString(printed), Long.toString(computed));
	}

	private static long under(String node) {
		return lines("leaf").stream()
			.filter(leaf -> leaf.name().equals(node) || leaf.name().startsWith(node + "/"))
			.mapToLong(Line::count)
			.sum();
	}

	private static long sum(String kind) {
		return lines(kind).stream().mapToLong(Line::count).sum();
	}

	private static List<Line> lines(String kind) {
		return LINES.stream().filter(line -> line.kind().equals(kind)).toList();
	}

	private static List<Line> read() {
		try (InputStream in = Objects.requireNonNull(Activations.class.getResourceAsStream("activations.csv"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
				.map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), Long.parseLong(cells.get(3)),
						cells.get(4)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
