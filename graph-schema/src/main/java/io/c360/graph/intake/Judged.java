package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What became of the records of one kind in one batch, in their order.
 *
 * @param answers one for each record
 * @param current for each id that got a new version, the record that holds it
 * @param late versions that came after a newer one
 */
record Judged(List<Answer> answers, Map<RecordId, Received> current, List<Received> late) {

	/** Judges versioned records by what is known of their ids. */
	static Judged versioned(List<Received> records, Map<RecordId, Verdict.Known> known) {
		var state = new HashMap<>(known);
		var answers = new ArrayList<Answer>();
		var current = new LinkedHashMap<RecordId, Received>();
		var late = new ArrayList<Received>();
		for (var record : records) {
			var id = record.fact().id();
			switch (Verdict.of(record.fact().version(), record.hash(), state.get(id))) {
				case CURRENT -> {
					var replaced = current.put(id, record);
					if (replaced != null) {
						late.add(replaced);
					}
					state.put(id, new Verdict.Known(record.fact().version(), record.hash()));
					answers.add(new Answer.Applied(record.position()));
				}
				case LATE -> late.add(record);
				case REPEATED -> answers.add(new Answer.Duplicate(record.position()));
				case CONFLICTING -> answers.add(conflict(record));
			}
		}
		return new Judged(answers, current, late);
	}

	/** Judges an event by the content that is known of its id; null when it was new. */
	static Answer event(Received record, @Nullable String hashBefore) {
		if (hashBefore == null) {
			return new Answer.Applied(record.position());
		}
		return Verdict.isSame(hashBefore, record.hash()) ? new Answer.Duplicate(record.position()) : conflict(record);
	}

	static Answer conflict(Received record) {
		return new Answer.Rejected(record.position(), "CONFLICT", "id",
				"This id and version came before with other content; send a higher version, or a new id for a new event");
	}

}
