package io.c360.graph.household;

import java.time.Instant;
import java.util.List;

import io.c360.customer.household.Evidence;
import io.c360.customer.household.Household;
import io.c360.customer.household.Span;
import io.c360.graph.profile.CustomerView;
import org.neo4j.driver.Value;

/**
 * A household as it is kept.
 *
 * @param rules by which rules it was found
 * @param since when it was first found
 * @param size how many members there are and were
 * @param members those who were asked for, in the order of their ids
 */
public record KeptHousehold(String id, Household.Kind kind, double confidence, String rules, Instant since, int size,
		List<Member> members) {

	static KeptHousehold read(Value household, Value members) {
		return new KeptHousehold(household.get("id").asString(),
				Household.Kind.valueOf(household.get("kind").asString()), household.get("confidence").asDouble(),
				household.get("rules").asString(), household.get("since").asZonedDateTime().toInstant(),
				household.get("size").asInt(), members.asList(Member::read));
	}

	/** The id only. */
	@Override
	public String toString() {
		return "household " + this.id;
	}

	/** How somebody belongs to it. */
	public record Belonging(List<Household.Role> roles, Span span, double confidence, List<Evidence> evidence) {

		static Belonging read(Value edge) {
			var features = edge.get("features").asList(Value::asString);
			var levels = edge.get("levels").asList(Value::asString);
			var bits = edge.get("bits").asList(Value::asDouble);
			return new Belonging(edge.get("roles").asList(role -> Household.Role.valueOf(role.asString())),
					new Span(instant(edge.get("from")), instant(edge.get("to"))), edge.get("confidence").asDouble(),
					java.util.stream.IntStream.range(0, features.size())
						.mapToObj(i -> new Evidence(features.get(i), levels.get(i), bits.get(i)))
						.toList());
		}

		private static @org.jspecify.annotations.Nullable Instant instant(Value value) {
			return value.isNull() ? null : value.asZonedDateTime().toInstant();
		}

	}

	/** Somebody who belongs, or belonged, to it. */
	public record Member(CustomerView customer, Belonging belonging) {

		static Member read(Value member) {
			return new Member(CustomerView.of(member.get("customer"), member.get("revision"), member.get("changedAt"),
					member.get("records")), Belonging.read(member.get("membership")));
		}

	}

}
