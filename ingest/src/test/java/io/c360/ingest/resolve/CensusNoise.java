package io.c360.ingest.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Spoils a file of people as clerks, scanners and respondents do. The truth stays. */
final class CensusNoise {

	private final Random random;

	private final double rate;

	private List<String> surnames = List.of();

	CensusNoise(long seed, double rate) {
		this.random = new Random(seed);
		this.rate = rate;
	}

	void spoil(Path in, Path out) throws IOException {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var reader = Files.newBufferedReader(in);
				var parser = format.parse(reader);
				var printer = new CSVPrinter(Files.newBufferedWriter(out), CSVFormat.DEFAULT)) {
			printer.printRecord(parser.getHeaderNames());
			var rows = parser.getRecords();
			this.surnames = rows.stream().map(row -> row.get("last_name")).toList();
			for (var row : rows) {
				var values = row.toMap();
				spoil(values);
				var cells = new ArrayList<String>();
				parser.getHeaderNames().forEach(name -> cells.add(values.get(name)));
				printer.printRecord(cells);
			}
		}
	}

	private void spoil(Map<String, String> row) {
		for (var column : List.of("street_name", "last_name", "first_name")) {
			maybe(row, column, this::typo);
			maybe(row, column, CensusNoise::scanned);
			maybe(row, column, CensusNoise::heard);
		}
		maybe(row, "street_number", this::typo);
		maybe(row, "street_number", this::otherDigits);
		maybe(row, "unit_number", this::typo);
		maybe(row, "city", this::typo);
		maybe(row, "zipcode", this::otherDigits);
		maybe(row, "last_name", name -> this.surnames.get(this.random.nextInt(this.surnames.size())));
		for (var column : List.of("street_number", "street_name", "unit_number", "last_name", "date_of_birth", "city",
				"sex")) {
			maybe(row, column, value -> "");
		}
	}

	private void maybe(Map<String, String> row, String column, UnaryOperator<String> change) {
		var value = row.get(column);
		if (value != null && !value.isEmpty() && this.random.nextDouble() < this.rate) {
			row.put(column, change.apply(value));
		}
	}

	private String typo(String text) {
		var at = this.random.nextInt(text.length());
		var letter = (char) ('a' + this.random.nextInt(26));
		return switch (this.random.nextInt(3)) {
			case 0 -> text.substring(0, at) + text.substring(at + 1);
			case 1 -> text.substring(0, at) + letter + text.substring(at);
			default -> text.substring(0, at) + letter + text.substring(at + 1);
		};
	}

	private String otherDigits(String text) {
		var result = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i)) && this.random.nextInt(3) == 0) {
				result.setCharAt(i, (char) ('0' + this.random.nextInt(10)));
			}
		}
		return result.toString();
	}

	private static String scanned(String text) {
		return text.replaceFirst("o", "0").replaceFirst("rn", "m");
	}

	private static String heard(String text) {
		return text.replaceFirst("c", "k").replaceFirst("ee", "ea").replaceFirst("ph", "f");
	}

}
