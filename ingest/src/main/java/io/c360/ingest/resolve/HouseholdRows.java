package io.c360.ingest.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.household.Dwelling;

/** The rows of a file of people with addresses. */
final class HouseholdRows {

	private HouseholdRows() {
	}

	static List<Row> read(HouseholdOptions options) throws IOException {
		try (var table = Table.open(options.in(), options.charset())) {
			var columns = Columns.of(table.headers(), Map.of(), options.truth(),
					Table.sample(options.in(), options.charset()));
			var places = AddressColumns.of(table.headers());
			var rows = new ArrayList<Row>();
			var labels = new HashSet<String>();
			for (var row : table) {
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
