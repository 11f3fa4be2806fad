package io.c360.graph.value;

import java.util.Objects;

import io.c360.customer.CustomerId;
import io.c360.customer.value.ValueFacts;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stood when somebody last looked, and what follows by now.
 *
 * @param band how their value compared; null while nobody looked
 * @param stage where they stood between joining and leaving; null while nobody looked
 * @param facts from which both follow
 */
public record FoundStanding(CustomerId id, @Nullable String band, @Nullable String stage, ValueFacts facts) {

	/** True when others are found by something else from now on. */
	public boolean differs(String band, String stage) {
		return !Objects.equals(this.band, band) || !Objects.equals(this.stage, stage);
	}

	/** The id only: the rest is about a person. */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
