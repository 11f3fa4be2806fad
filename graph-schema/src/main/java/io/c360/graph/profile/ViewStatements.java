package io.c360.graph.profile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.graph.Cypher;

/**
 * Makes one statement of the parts that are asked for, so that the server neither plans
 * nor runs anything else. Each part has a column and parameters of its own.
 */
final class ViewStatements {

	private static final Cypher VIEW = Cypher.of(ViewStatements.class, "view");

	private static final String PARTS = "// PARTS";

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern RESULT = Pattern.compile("\\bpart\\b");

	private static final int KEPT = 1_000;

	private final Cypher beginning;

	private final Map<List<String>, Cypher> made = new ConcurrentHashMap<>();

	/**
	 * Statements that begin by finding {@code c} and {@code fits}.
	 * @param words words of the beginning, each with the one to take its place
	 */
	ViewStatements(String beginning, String... words) {
		var made = Cypher.of(ViewStatements.class, beginning);
		for (int i = 0; i < words.length; i += 2) {
			made = made.with(words[i], words[i + 1]);
		}
		this.beginning = made;
	}

	/** The column of the part at a place, which its parameters begin with. */
	static String column(int place) {
		return "p" + place;
	}

	/** The statement for a selection. */
	Cypher of(Selection selection) {
		var names = selection.parts().stream().map(part -> part.subquery().name()).toList();
		var known = this.made.get(names);
		if (known != null) {
			return known;
		}
		var statement = make(selection.parts());
		if (this.made.size() < KEPT) {
			this.made.put(names, statement);
		}
		return statement;
	}

	private Cypher make(List<ProfilePart<?>> parts) {
		var calls = IntStream.range(0, parts.size())
			.mapToObj(place -> call(parts.get(place).subquery(), column(place)))
			.collect(Collectors.joining("\n"));
		var columns = IntStream.range(0, parts.size())
			.mapToObj(place -> ", " + column(place))
			.collect(Collectors.joining());
		var view = VIEW.text().replace(PARTS, calls).stripTrailing() + columns;
		return new Cypher(this.beginning.name(), this.beginning.text() + "\n" + view);
	}

	private static String call(Cypher subquery, String column) {
		var own = PARAMETER.matcher(subquery.text()).replaceAll("\\$" + column + "_$1");
		return "CALL (c, records) {\n" + RESULT.matcher(own).replaceAll(column) + "}";
	}

}
