package io.c360.api.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Parses, measures and validates each query once. Only valid ones are remembered, and
 * none that may name somebody: such a query is asked once, and would be kept after the
 * person was erased. All are forgotten when there are too many, since channels ask the
 * same few.
 */
final class RememberedDocuments implements PreparsedDocumentProvider {

	private static final int MOST = 1_000;

	private static final int LONGEST = 20_000;

	/**
	 * A number of some length, an address, or a name in Han, which belong into variables.
	 */
	private static final Pattern NAMES_SOMEBODY = Pattern.compile("\\d{5}|@\\w+\\.|\\p{IsHan}");

	private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		var known = this.documents.get(input.getQuery());
		return CompletableFuture.completedFuture((known != null) ? known : parsed(input, parseAndValidate));
	}

	private PreparsedDocumentEntry parsed(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		var document = parseAndValidate.apply(input);
		if (!document.hasErrors() && isWorthIt(input.getQuery())) {
			if (this.documents.size() >= MOST) {
				this.documents.clear();
			}
			this.documents.put(input.getQuery(), document);
		}
		return document;
	}

	private static boolean isWorthIt(String query) {
		return query.length() <= LONGEST && !NAMES_SOMEBODY.matcher(query).find();
	}

}
