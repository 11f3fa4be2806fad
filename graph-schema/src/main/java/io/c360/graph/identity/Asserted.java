package io.c360.graph.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.identity.Assertion;
import org.neo4j.driver.Value;

/**
 * What a person decided of records, as it lies in the graph.
 *
 * @param same true when both sides are one customer, false when they are two
 */
record Asserted(String id, boolean same, List<RecordId> left, List<RecordId> right) {

	static Asserted read(Value value) {
		return new Asserted(value.get("id").asString(), value.get("same").asBoolean(), ids(value.get("left")),
				ids(value.get("right")));
	}

	private static List<RecordId> ids(Value value) {
		return value.asList(id -> RecordId.parse(id.asString()));
	}

	Stream<RecordId> records() {
		return Stream.concat(this.left.stream(), this.right.stream());
	}

	/**
	 * What it says of each record of one side and each of the other, where both take
	 * part.
	 */
	Stream<Assertion> pairs(Set<RecordId> taking) {
		return this.left.stream()
			.filter(taking::contains)
			.flatMap(one -> this.right.stream()
				.filter(taking::contains)
				.map(other -> this.same ? new Assertion.ForceSame(one, other)
						: new Assertion.ForceDifferent(one, other)));
	}

}
