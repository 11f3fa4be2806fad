package io.c360.api.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question over HTTP, read strictly: every part of the right kind, one question a
 * request, nothing but questions by GET.
 */
final class HttpQuestion {

	static final String QUERY = "query";

	static final String DOCUMENT_ID = "documentId";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String OPERATION = "operationName";

	private static final List<String> MAPS = List.of("variables", "extensions");

	private final KnownDocuments documents;

	HttpQuestion(KnownDocuments documents) {
		this.documents = documents;
	}

	/** A request that is not one. */
	static final class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final HttpStatus status;

		private final ErrorCode code;

		Unreadable(HttpStatus status, ErrorCode code, String message) {
			super(message);
			this.status = status;
			this.code = code;
		}

		HttpStatus status() {
			return this.status;
		}

		ErrorCode code() {
			return this.code;
		}

	}

	/**
	 * The same request as a POST with a document.
	 * @throws Unreadable when it is not one question
	 */
	ServerRequest read(ServerRequest request) {
		var get = HttpMethod.GET.equals(request.method());
		var bytes = get ? new byte[0] : bytes(request);
		var body = get ? parameters(request) : body(bytes);
		require(body.get(OPERATION) == null || body.get(OPERATION) instanceof String, OPERATION + " is text");
		for (var map : MAPS) {
			require(body.get(map) == null || body.get(map) instanceof Map, map + " is an object");
		}
		var document = document(body);
		if (get) {
			requireQuestion(document, (String) body.get(OPERATION));
		}
		return ServerRequest.from(request)
			.method(HttpMethod.POST)
			.headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
			.body(isWhole(get, body) ? bytes : whole(body, document))
			.build();
	}

	/** Most requests go on as they came. */
	private static boolean isWhole(boolean get, Map<String, @Nullable Object> body) {
		return !get && body.get(QUERY) != null && !body.containsValue(null);
	}

	private static byte[] whole(Map<String, @Nullable Object> body, String document) {
		var whole = new LinkedHashMap<>(body);
		whole.remove(DOCUMENT_ID);
		whole.put(QUERY, document);
		whole.values().removeIf(java.util.Objects::isNull);
		return JSON.writeValueAsBytes(whole);
	}

	private String document(Map<String, @Nullable Object> body) {
		var query = body.get(QUERY);
		var id = body.get(DOCUMENT_ID);
		if (query == null && id != null) {
			require(id instanceof String, DOCUMENT_ID + " is text");
			return this.documents.text((String) id)
				.orElseThrow(() -> new Unreadable(HttpStatus.BAD_REQUEST, ErrorCode.UNKNOWN_DOCUMENT,
						"No such document is known"));
		}
		require(query instanceof String text && !text.isBlank(), "A query is needed, as text");
		return (String) java.util.Objects.requireNonNull(query);
	}

	private static byte[] bytes(ServerRequest request) {
		if (!request.headers().contentType().filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype).isPresent()) {
			throw new Unreadable(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.INVALID, "Send application/json");
		}
		try {
			return request.body(byte[].class);
		}
		catch (IOException | ServletException ex) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, ErrorCode.INVALID, "The request did not arrive");
		}
	}

	private static Map<String, @Nullable Object> body(byte[] bytes) {
		try {
			var body = JSON.readValue(bytes, Object.class);
			require(body instanceof Map, "A request is one object");
			var map = new LinkedHashMap<String, @Nullable Object>();
			((Map<?, ?>) body).forEach((name, value) -> map.put(String.valueOf(name), value));
			return map;
		}
		catch (JacksonException ex) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, ErrorCode.INVALID, "The request is not JSON");
		}
	}

	private static Map<String, @Nullable Object> parameters(ServerRequest request) {
		var body = new LinkedHashMap<String, @Nullable Object>();
		for (var name : List.of(QUERY, DOCUMENT_ID, OPERATION)) {
			body.put(name, request.param(name).orElse(null));
		}
		for (var name : MAPS) {
			try {
				body.put(name, request.param(name).map(text -> JSON.readValue(text, Object.class)).orElse(null));
			}
			catch (JacksonException ex) {
				throw new Unreadable(HttpStatus.BAD_REQUEST, ErrorCode.INVALID, name + " is not JSON");
			}
		}
		return body;
	}

	/** What cannot be parsed is refused later, as any other. */
	private static void requireQuestion(String document, @Nullable String name) {
		try {
			var asks = Parser.parse(document)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter(operation -> name == null || name.equals(operation.getName()))
				.allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
			if (!asks) {
				throw new Unreadable(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.INVALID, "Only queries are asked by GET");
			}
		}
		catch (InvalidSyntaxException ex) {
			return;
		}
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new Unreadable(HttpStatus.BAD_REQUEST, ErrorCode.INVALID, message);
		}
	}

}
