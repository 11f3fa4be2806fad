package io.c360.graph.complaint;

import java.time.Instant;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What somebody is asked to do next about a complaint.
 *
 * @param id of the event that led to it
 * @param step what is to be done, in a word
 * @param at when it was made
 * @param doneAt null while it is open
 * @param doneBecause why it is done: somebody said so, or the case went on
 */
public record Prompt(String id, RecordId complaint, String department, String person, @Nullable String step,
		String text, Instant at, @Nullable Instant doneAt, @Nullable String doneBy, @Nullable String doneBecause) {

	/** True until it is done. */
	public boolean isOpen() {
		return this.doneAt == null;
	}

	static Prompt read(Value node) {
		return new Prompt(node.get("id").asString(), RecordId.parse(node.get("complaint").asString()),
				node.get("department").asString(), node.get("person").asString(), text(node, "step"),
				node.get("text").asString(), node.get("at").asZonedDateTime().toInstant(),
				node.get("doneAt").isNull() ? null : node.get("doneAt").asZonedDateTime().toInstant(),
				text(node, "doneBy"), text(node, "doneBecause"));
	}

	private static @Nullable String text(Value node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asString();
	}

	/** The id and department only: the rest may be personal data. */
	@Override
	public String toString() {
		return "prompt " + this.id + " for " + this.department;
	}

}
