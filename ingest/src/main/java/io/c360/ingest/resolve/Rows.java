package io.c360.ingest.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;

/** The rows of the input, prepared one by one; the file itself is never held. */
final class Rows {

	private final IdentityModel model;

	private final Options options;

	private final List<IdentityRecord> records = new ArrayList<>();

	private final List<String> labels = new ArrayList<>();

	private final Map<RecordId, String> truth = new HashMap<>();

	private final Set<String> seen = new HashSet<>();

	private int renamed;

	Rows(IdentityModel model, Options options) {
		this.model = model;
		this.options = options;
	}

	void read() throws IOException {
		for (var file : this.options.in()) {
			read(file);
		}
	}

	private void read(Path file) throws IOException {
		try (var table = Table.open(file, this.options.charset())) {
			var columns = Columns.of(table.headers(), this.model.columns(), this.options.truth(),
					Table.sample(file, this.options.charset()));
			for (var row : table) {
				var id = id(columns.source(row), columns.id(row));
				this.records.add(this.model.prepare(id, columns.attributes(row)));
				if (this.options.truth() != null) {
					this.truth.put(id, entity(columns.truth(row)));
				}
			}
		}
	}

	private String entity(String truth) {
		if (this.model.truthPattern().isEmpty()) {
			return truth;
		}
		var match = Pattern.compile(this.model.truthPattern()).matcher(truth);
		return match.matches() ? match.group(1) : truth;
	}

	private RecordId id(String source, String key) {
		var label = source.isEmpty() ? key : source + "/" + key;
		if (key.isEmpty() || !this.seen.add(label)) {
			label = "row " + (this.labels.size() + 1);
			this.renamed++;
			this.seen.add(label);
		}
		this.labels.add(label);
		return source.isEmpty() || !label.startsWith(source + "/") ? new RecordId("csv", label)
				: new RecordId(source, key);
	}

	List<IdentityRecord> records() {
		return this.records;
	}

	/** What each record is called in the output, in input order. */
	List<String> labels() {
		return this.labels;
	}

	Map<RecordId, String> truth() {
		return this.truth;
	}

	/** How many rows had no id of their own and go by their row number. */
	int renamed() {
		return this.renamed;
	}

}
