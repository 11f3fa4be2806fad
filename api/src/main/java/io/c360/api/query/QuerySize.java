package io.c360.api.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How large a query is, as written: fragments count once for aliases and fields, and with
 * their full depth wherever they are spread.
 */
record QuerySize(int depth, int aliases, int fields) {

	/** Measures a document that may still be invalid. */
	static QuerySize of(Document document) {
		var walk = new Walk();
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach(fragment -> walk.fragments.put(fragment.getName(), fragment.getSelectionSet()));
		var depth = 0;
		for (var fragment : walk.fragments.keySet()) {
			depth = Math.max(depth, walk.depthOf(fragment));
		}
		for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			depth = Math.max(depth, walk.depth(operation.getSelectionSet()));
		}
		return new QuerySize(depth, walk.aliases, walk.fields);
	}

	private static final class Walk {

		private final Map<String, SelectionSet> fragments = new HashMap<>();

		private final Map<String, Integer> depths = new HashMap<>();

		private final Set<String> open = new HashSet<>();

		private int aliases;

		private int fields;

		int depth(@Nullable SelectionSet selections) {
			var deepest = 0;
			if (selections == null) {
				return deepest;
			}
			for (Object selection : selections.getSelections()) {
				deepest = Math.max(deepest, switch (selection) {
					case Field field -> depth(field);
					case InlineFragment inline -> depth(inline.getSelectionSet());
					case FragmentSpread spread -> depthOf(spread.getName());
					default -> 0;
				});
			}
			return deepest;
		}

		private int depth(Field field) {
			this.fields++;
			if (field.getAlias() != null) {
				this.aliases++;
			}
			var below = depth(field.getSelectionSet());
			return field.getName().startsWith("__") ? 0 : 1 + below;
		}

		/** A cycle has no depth here; validation refuses it. */
		int depthOf(String fragment) {
			var known = this.depths.get(fragment);
			if (known != null) {
				return known;
			}
			if (!this.open.add(fragment)) {
				return 0;
			}
			var depth = depth(this.fragments.get(fragment));
			this.open.remove(fragment);
			this.depths.put(fragment, depth);
			return depth;
		}

	}

}
