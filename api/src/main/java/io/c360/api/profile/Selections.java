package io.c360.api.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.c360.customer.CustomerProblem;
import io.c360.graph.profile.Selection;
import io.c360.graph.profile.TimelinePage;
import org.jspecify.annotations.Nullable;

/**
 * What of a customer is asked for, so that nothing else is read.
 */
public final class Selections {

	private static final int MOST = 100;

	private Selections() {
	}

	/**
	 * What is selected of the customers under a path.
	 * @param path where the customers are below the field, such as {@code edges/node/};
	 * empty when the field is the customer
	 * @throws CustomerProblem.Invalid when two pages of one timeline are asked for, or a
	 * page is too large
	 */
	public static Selection of(DataFetchingFieldSelectionSet fields, String path) {
		var groups = fields.containsAnyOf(path + "groups", path + "households");
		return new Selection(fields.contains(path + "subscriptions"), fields.contains(path + "complaints"), groups,
				groups ? members(fields, path) : 0, timeline(fields.getFields(path + "timeline")));
	}

	/**
	 * How many of something are asked for.
	 * @throws CustomerProblem.Invalid unless it is 1 to 100
	 */
	public static int first(@Nullable Object argument) {
		var first = (argument instanceof Integer number) ? number : 0;
		if (first < 1 || first > MOST) {
			throw new CustomerProblem.Invalid("A page has 1 to " + MOST + " entries");
		}
		return first;
	}

	private static int members(DataFetchingFieldSelectionSet fields, String path) {
		return fields.getFields(path + "groups/group/members", path + "households/group/members")
			.stream()
			.mapToInt(field -> first(field.getArguments().get("first")))
			.max()
			.orElse(0);
	}

	private static @Nullable TimelinePage timeline(List<SelectedField> selected) {
		var asked = selected.stream().map(SelectedField::getArguments).collect(Collectors.toUnmodifiableSet());
		if (asked.size() > 1) {
			throw new CustomerProblem.Invalid("Ask for one page of the timeline at a time");
		}
		return asked.stream().findFirst().map(Selections::page).orElse(null);
	}

	private static TimelinePage page(Map<String, Object> arguments) {
		var filter = (arguments.get("filter") instanceof Map<?, ?> map) ? map : Map.of();
		var after = arguments.get("after");
		return new TimelinePage(first(arguments.get("first")),
				(after != null) ? TimelineCursors.parse(after.toString()) : null, words(filter.get("channels")),
				words(filter.get("reasons")), (Instant) filter.get("from"), (Instant) filter.get("to"));
	}

	private static Set<String> words(@Nullable Object list) {
		var words = (list instanceof Collection<?> collection) ? collection : List.of();
		if (words.size() > MOST) {
			throw new CustomerProblem.Invalid("A filter takes at most " + MOST + " words");
		}
		return words.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
	}

}
