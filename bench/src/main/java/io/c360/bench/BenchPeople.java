package io.c360.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.c360.population.Population;
import io.c360.population.SourceRecord;

/**
 * Records of invented people for one run: their own seed and their own source, so that
 * they meet nobody who is there already.
 *
 * @param source the name of the source that they come from
 * @param lines records of the party contract; records of one person are near each other
 * @param keys the keys of these records
 * @param rows the same records as a bare client would write them
 */
record BenchPeople(String source, List<String> lines, List<String> keys, List<Map<String, Object>> rows) {

	private static final String ID = "{\"id\":\"";

	/** Invents people as several systems know them, all records in one source. */
	static BenchPeople invent(String source, int people, long seed) {
		var lines = new ArrayList<String>();
		var keys = new ArrayList<String>();
		var rows = new ArrayList<Map<String, Object>>();
		Population.of(people, seed).people().flatMap(person -> person.records().stream()).forEach(record -> {
			keys.add(key(record));
			rows.add(row(record));
			lines.add(ID + key(record) + record.json().substring(ID.length() + record.key().length()));
		});
		return new BenchPeople(source, lines, keys, rows);
	}

	/**
	 * So many records of a population that is large enough, in order, one after the
	 * other.
	 */
	static Iterator<SourceRecord> records(int many, long seed) {
		// everybody has at least one record
		return Population.of(many, seed).people().flatMap(person -> person.records().stream()).limit(many).iterator();
	}

	/** The system is part of the key: two systems may use the same. */
	private static String key(SourceRecord record) {
		return record.source() + "-" + record.key();
	}

	private static Map<String, Object> row(SourceRecord record) {
		var row = new HashMap<String, Object>(record.attributes());
		row.put("id", key(record));
		row.put("version", record.lastUpdate().toEpochMilli());
		return row;
	}

	/** One of several equal parts. */
	BenchPeople part(int part, int parts) {
		var from = (int) ((long) part * this.lines.size() / parts);
		var to = (int) ((long) (part + 1) * this.lines.size() / parts);
		return new BenchPeople(this.source, this.lines.subList(from, to), this.keys.subList(from, to),
				this.rows.subList(from, to));
	}

	/** Writes the records into a file. */
	Path write(Path file) {
		return Scratch.write(file, this.lines);
	}

}
