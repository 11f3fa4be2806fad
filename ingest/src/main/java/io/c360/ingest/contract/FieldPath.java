package io.c360.ingest.contract;

import java.util.List;

/**
 * Finds out whether a contract has a field, for what is written before a record comes.
 */
final class FieldPath {

	private FieldPath() {
	}

	/** True when the dotted path leads to a field; lists are passed through. */
	static boolean of(Shape shape, String path) {
		return leads(shape, List.of(path.split("\\.")));
	}

	private static boolean leads(Shape shape, List<String> names) {
		if (names.isEmpty()) {
			return true;
		}
		return switch (shape) {
			case Shape.Optional optional -> leads(optional.shape(), names);
			case Shape.Items items -> leads(items.item(), names);
			case Shape.OneOf oneOf -> oneOf.choice().branches().stream().anyMatch(branch -> leads(branch, names));
			case Shape.Fields fields -> {
				var next = fields.fields().getOrDefault(names.getFirst(), fields.others());
				yield next != null && leads(next, names.subList(1, names.size()));
			}
			case Shape.Some some -> leads(some.stated(), names);
			case Shape.Withdrawable record -> leads(record.stated(), names);
			case Shape.Text _, Shape.Whole _, Shape.Truth _ -> false;
		};
	}

}
