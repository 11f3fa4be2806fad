package io.c360.api.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** WebSocket, where documents that are known are sent by hash as they are over HTTP. */
final class GraphQlOverSocket extends GraphQlWebSocketHandler {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String PAYLOAD = "payload";

	private final KnownDocuments documents;

	GraphQlOverSocket(WebGraphQlHandler handler, HttpMessageConverter<Object> converter, Duration firstMessageWithin,
			@Nullable Duration keepAlive, CorsConfiguration origins, KnownDocuments documents) {
		super(handler, converter, firstMessageWithin, keepAlive, origins);
		this.documents = documents;
	}

	@Override
	protected void handleTextMessage(WebSocketSession line, TextMessage message) throws Exception {
		super.handleTextMessage(line, whole(message, this.documents));
	}

	/**
	 * The message with the text that its hash stands for; as it came when it has a text
	 * of its own. The protocol wants a text in any case, so an empty one is none. A hash
	 * that nobody knows goes on in place of the text, and is refused by
	 * {@link Admission}.
	 */
	static TextMessage whole(TextMessage message, KnownDocuments documents) {
		if (!message.getPayload().contains(HttpQuestion.DOCUMENT_ID)) {
			return message;
		}
		if (!(read(message) instanceof Map<?, ?> said) || !(said.get(PAYLOAD) instanceof Map<?, ?> asked)
				|| (asked.get(HttpQuestion.QUERY) instanceof String text && !text.isBlank())
				|| !(asked.get(HttpQuestion.DOCUMENT_ID) instanceof String hash)) {
			return message;
		}
		var whole = new LinkedHashMap<Object, @Nullable Object>(asked);
		whole.remove(HttpQuestion.DOCUMENT_ID);
		whole.put(HttpQuestion.QUERY, documents.text(hash).orElse(KnownDocuments.unknown(hash)));
		var again = new LinkedHashMap<Object, @Nullable Object>(said);
		again.put(PAYLOAD, whole);
		return new TextMessage(JSON.writeValueAsString(again));
	}

	/** What is not JSON is refused where every message is read. */
	private static @Nullable Object read(TextMessage message) {
		try {
			return JSON.readValue(message.getPayload(), Object.class);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
