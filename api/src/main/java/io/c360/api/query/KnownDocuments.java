package io.c360.api.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The documents that clients send by hash instead of by text: ours, made when the console
 * was built, and those of a folder. A client that is bound to its documents sends no
 * others.
 */
@Component
final class KnownDocuments {

	/** What a {@code documentId} begins with. */
	static final String PREFIX = "sha256:";

	private final Set<String> bound;

	private final Map<String, Map<String, String>> byClient;

	KnownDocuments(DocumentSettings settings) {
		this.bound = settings.bound();
		this.byClient = DocumentFiles.read(settings.folder());
	}

	/** The text of a document, whichever client it is of. */
	Optional<String> text(String documentId) {
		if (!documentId.startsWith(PREFIX)) {
			return Optional.empty();
		}
		var hash = documentId.substring(PREFIX.length());
		return this.byClient.values()
			.stream()
			.map(documents -> documents.get(hash))
			.filter(java.util.Objects::nonNull)
			.findFirst();
	}

	/** Stands in for the text of a document that is not known; no text begins so. */
	static String unknown(String documentId) {
		return documentId.startsWith(PREFIX) ? documentId : PREFIX + documentId;
	}

	/**
	 * True when a client may send a document.
	 * @param client null when the token does not name one
	 */
	boolean lets(@Nullable String client, String document) {
		if (document.startsWith(PREFIX)) {
			return false;
		}
		if (client == null || !this.bound.contains(client)) {
			return true;
		}
		// whichever client it was made for: the console is embedded into tills of others
		return this.byClient.values().stream().anyMatch(documents -> documents.containsValue(document));
	}

}
