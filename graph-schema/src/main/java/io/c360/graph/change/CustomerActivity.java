package io.c360.graph.change;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What the index must know of a customer beside who they are.
 *
 * @param texts what was written about complaints and said in contacts, the newest first
 * @param stores where they were lately
 * @param openComplaint whether somebody owes them an answer
 * @param contractEnds when the contracts end that run
 * @param band how their value compares; null while nobody looked
 * @param stage where they stand between joining and leaving; null while nobody looked
 */
public record CustomerActivity(List<String> texts, List<String> stores, boolean openComplaint,
		List<LocalDate> contractEnds, @Nullable String band, @Nullable String stage) {

	/** Nothing is known. */
	public static final CustomerActivity NONE = new CustomerActivity(List.of(), List.of(), false, List.of(), null,
			null);

	static CustomerActivity of(org.neo4j.driver.Record row) {
		return new CustomerActivity(row.get("texts").asList(Value::asString), row.get("stores").asList(Value::asString),
				row.get("open").asBoolean(), row.get("ends").asList(Value::asLocalDate), text(row.get("band")),
				text(row.get("stage")));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/** How much there is: texts are personal data. */
	@Override
	public String toString() {
		return this.texts.size() + " texts";
	}

}
