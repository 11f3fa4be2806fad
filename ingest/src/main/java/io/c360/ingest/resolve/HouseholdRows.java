package io.c360.ingest.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.household.Dwelling;
import org.apache.commons.csv.CSVFormat;

/** The rows of a file of people with addresses. */
final class HouseholdRows {

	private HouseholdRows() {
	}

	static List<Row> read(HouseholdOptions options) throws IOException {
		var format = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setAllowMissingColumnNames(true)
			.setIgnoreEmptyLines(true)
			.setTrim(true)
			.get();
		try (var reader = new BufferedReader(
				new InputStreamReader(Files.newInputStream(options.in()), options.charset()), 1 << 16)) {
			reader.mark(1);
			if (reader.read() != '\ufeff') {
				reader.reset();
			}
			try (var parser = format.parse(reader)) {
				var columns = Columns.of(parser.getHeaderNames(), Map.of(), options.truth());
				var places = AddressColumns.of(parser.getHeaderNames());
				var rows = new ArrayList<Row>();
				var labels = new HashSet<String>();
				for (var row : parser) {
					var label = columns.id(row);
					if (label.isEmpty() || !labels.add(label)) {
						label = "row " + (rows.size() + 1);
						labels.add(label);
					}
					var attributes = columns.attributes(row);
					rows.add(new Row(new RecordId("csv", label), label, attributes,
							places.dwelling(row, first(attributes, "city"), first(attributes, "address")),
							columns.truth(row)));
				}
				return rows;
			}
		}
	}

	static String first(Map<String, List<String>> attributes, String name) {
		return attributes.getOrDefault(name, List.of("")).getFirst();
	}

	/** One row. */
	record Row(RecordId id, String label, Map<String, List<String>> attributes, Dwelling dwelling, String truth) {

		/** The id only: the rest is personal data. */
		@Override
		public String toString() {
			return this.label;
		}

	}

}
