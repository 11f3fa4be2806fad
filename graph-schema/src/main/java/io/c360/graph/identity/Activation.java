package io.c360.graph.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That somebody put a model into use.
 *
 * @param id counts up; the highest one holds
 * @param passed how many records the run has passed
 * @param records how many there are
 * @param finishedAt when the last of them was resolved by this model; null before that
 */
public record Activation(long id, String model, String by, Instant at, long passed, long records,
		@Nullable Instant finishedAt) {

	static Activation read(Value node, long records) {
		var finished = node.get("finishedAt");
		return new Activation(node.get("id").asLong(), node.get("model").asString(), node.get("by").asString(),
				node.get("at").asZonedDateTime().toInstant(), node.get("passed").asLong(), records,
				finished.isNull() ? null : finished.asZonedDateTime().toInstant());
	}

	/** True when every record is resolved by this model. */
	public boolean isFinished() {
		return this.finishedAt != null;
	}

}
