package io.c360.api.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/**
 * How a field is asked for: with which arguments, and what of it.
 *
 * @param arguments by name, defaults included
 */
public record Asked(Map<String, @Nullable Object> arguments, DataFetchingFieldSelectionSet fields) {

	private static final int MOST = 100;

	/** The field below. */
	static Asked of(SelectedField field) {
		return new Asked(field.getArguments(), field.getSelectionSet());
	}

	/** The field that is being answered. */
	public static Asked of(DataFetchingEnvironment environment) {
		return new Asked(environment.getArguments(), environment.getSelectionSet());
	}

	/**
	 * How many entries of a page are asked for.
	 * @throws CustomerProblem.Invalid unless it is 1 to 100
	 */
	public int first() {
		return pageSize(this.arguments.get("first"));
	}

	/**
	 * A number of entries.
	 * @throws CustomerProblem.Invalid unless it is 1 to 100
	 */
	public static int pageSize(@Nullable Object argument) {
		var first = (argument instanceof Integer number) ? number : 0;
		if (first < 1 || first > MOST) {
			throw new CustomerProblem.Invalid("A page has 1 to " + MOST + " entries");
		}
		return first;
	}

	/** An argument that is text; null when it is absent. */
	public @Nullable String text(String name) {
		var value = this.arguments.get(name);
		return (value != null) ? value.toString() : null;
	}

	/** An argument that is an input object; empty when it is absent. */
	public Map<?, ?> input(String name) {
		return (this.arguments.get(name) instanceof Map<?, ?> map) ? map : Map.of();
	}

	/**
	 * The words of a filter, in no order; empty when they are absent.
	 * @throws CustomerProblem.Invalid when they are too many
	 */
	public static Set<String> words(@Nullable Object list) {
		var words = (list instanceof Collection<?> collection) ? collection : List.of();
		if (words.size() > MOST) {
			throw new CustomerProblem.Invalid("A filter takes at most " + MOST + " words");
		}
		return words.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
	}

}
