package io.c360.graph.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.neo4j.driver.Record;

/**
 * What is asked of a customer beside who it is; nothing else is read.
 *
 * @param parts in the order of the statement
 */
public record Selection(List<ProfilePart<?>> parts) {

	private static final int MOST_OF_ONE = 5;

	/**
	 * @throws CustomerProblem.Invalid when one part is asked for with too many different
	 * arguments
	 */
	public Selection {
		parts = parts.stream()
			.distinct()
			.sorted(Comparator.comparing((ProfilePart<?> part) -> part.subquery().name()))
			.toList();
		var times = new HashMap<String, Integer>();
		for (var part : parts) {
			if (times.merge(part.subquery().name(), 1, Integer::sum) > MOST_OF_ONE) {
				throw new CustomerProblem.Invalid("Ask for at most " + MOST_OF_ONE
						+ " different pages of the same field of one customer at a time");
			}
		}
	}

	/** Who the customer is, and nothing else. */
	public static Selection identityOnly() {
		return new Selection(List.of());
	}

	/** Who the customer is, and these parts. */
	public static Selection of(ProfilePart<?>... parts) {
		return new Selection(List.of(parts));
	}

	/** This and some more. */
	public Selection and(Set<? extends ProfilePart<?>> more) {
		var all = new LinkedHashSet<ProfilePart<?>>(this.parts);
		all.addAll(more);
		return new Selection(List.copyOf(all));
	}

	/** The parameters of all parts, by the names of the statement. */
	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>();
		for (int place = 0; place < this.parts.size(); place++) {
			var prefix = ViewStatements.column(place) + "_";
			this.parts.get(place).parameters().forEach((name, value) -> parameters.put(prefix + name, value));
		}
		return parameters;
	}

	/** What a row of the statement holds of each part. */
	Map<ProfilePart<?>, Object> read(Record row) {
		var values = HashMap.<ProfilePart<?>, Object>newHashMap(this.parts.size());
		for (int place = 0; place < this.parts.size(); place++) {
			var part = this.parts.get(place);
			values.put(part, part.read(row.get(ViewStatements.column(place))));
		}
		return values;
	}

}
