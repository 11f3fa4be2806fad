package io.c360.graph.profile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.party.Party;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.Value;

/**
 * A customer as the graph knows them at one revision.
 *
 * @param changedAt when the customer last changed
 * @param records what sources say of the customer, in the order of their ids
 * @param parts what else was selected
 */
public record CustomerView(CustomerId id, long revision, Instant changedAt, List<Party> records,
		Map<ProfilePart<?>, Object> parts) {

	/** A customer of whom nothing else is known here. */
	public static CustomerView of(Value id, Value revision, Value changedAt, Value records) {
		return of(id, revision, changedAt, records, Map.of());
	}

	static CustomerView of(Value id, Value revision, Value changedAt, Value records,
			Map<ProfilePart<?>, Object> parts) {
		return new CustomerView(CustomerId.parse(id.asString()), revision.asLong(),
				changedAt.asZonedDateTime().toInstant(),
				records.asList(PartyProperties::read).stream().sorted(Comparator.comparing(Party::id)).toList(), parts);
	}

	/**
	 * What was read for a part.
	 * @throws IllegalStateException when it was not selected
	 */
	@SuppressWarnings("unchecked")
	public <T> T part(ProfilePart<T> part) {
		var value = this.parts.get(part);
		if (value == null) {
			throw new IllegalStateException(part.subquery().name() + " was not selected as it is asked for");
		}
		return (T) value;
	}

	/** The id and revision only: the rest is personal data. */
	@Override
	public String toString() {
		return this.id + "@" + this.revision;
	}

}
