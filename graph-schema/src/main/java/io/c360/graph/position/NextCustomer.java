package io.c360.graph.position;

import java.time.LocalDate;
import java.util.Optional;

import io.c360.customer.position.Position;
import io.c360.customer.value.ValuePolicy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A customer on the way of a walk.
 *
 * @param former true for a customer who was merged into another
 * @param kept the position that was computed last; a null value when there is none
 * @param band by which search finds the customer; null before the first walk
 * @param stage by which search finds the customer; null before the first walk
 */
record NextCustomer(String id, boolean former, long revision, Value kept, @Nullable String band,
		@Nullable String stage) {

	static NextCustomer of(Record row) {
		return new NextCustomer(row.get("id").asString(), row.get("former").asBoolean(), row.get("revision").asLong(0),
				row.get("position"), PositionCodec.text(row.get("band")), PositionCodec.text(row.get("stage")));
	}

	boolean hasPosition() {
		return !this.kept.isNull();
	}

	/**
	 * The position that was computed last, when it is still right and search says the
	 * same.
	 */
	Optional<Position> standing(LocalDate today, ValuePolicy policy, String versions) {
		if (!hasPosition() || this.kept.get("revision").asLong() != this.revision
				|| !this.kept.get("day").asLocalDate().equals(today)
				|| !this.kept.get("versions").asString().equals(versions)) {
			return Optional.empty();
		}
		var position = PositionCodec.read(this.kept);
		return (position.band(policy).name().equals(this.band) && position.now().stage().name().equals(this.stage))
				? Optional.of(position) : Optional.empty();
	}

	/** The id only: the rest is about a person. */
	@Override
	public String toString() {
		return this.id;
	}

}
