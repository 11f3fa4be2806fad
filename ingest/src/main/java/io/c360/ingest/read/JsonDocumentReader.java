package io.c360.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.Json;
import io.c360.ingest.contract.RejectCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Objects of a JSON document: of the array that it is, or one after the other. Behind a
 * mistake in the document nothing can be read any more.
 */
final class JsonDocumentReader implements RecordReader {

	private static final ObjectReader ONE = Json.MAPPER.readerFor(JsonNode.class)
		.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private final BoundedParser parser;

	private long position;

	private boolean inArray;

	private boolean ended;

	JsonDocumentReader(InputStream in, Charset charset) {
		var decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		this.parser = new BoundedParser(Json.MAPPER.createParser(new InputStreamReader(in, decoder)));
	}

	@Override
	public @Nullable Found next() throws IOException {
		if (this.ended) {
			return null;
		}
		try {
			this.parser.begin();
			var token = this.parser.nextToken();
			if (token == JsonToken.START_ARRAY && !this.inArray) {
				this.inArray = true;
				token = this.parser.nextToken();
			}
			if (token == JsonToken.END_ARRAY) {
				this.inArray = false;
				token = this.parser.nextToken();
			}
			if (token == null) {
				this.ended = true;
				return null;
			}
			JsonNode json = ONE.readValue(this.parser);
			return new Found.Element(++this.position, json);
		}
		catch (TooLarge _) {
			this.ended = true;
			return new Found.Broken(++this.position, Contract.tooLarge(), null);
		}
		catch (JacksonException _) {
			this.ended = true;
			return new Found.Broken(++this.position, new Decoded.Rejected(RejectCode.MALFORMED, null,
					"The document is no JSON here, so that nothing behind it can be read; mend it and send it again."),
					null);
		}
	}

	private static final class TooLarge extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooLarge() {
			super("An object of the document is too large", null, false, false);
		}

	}

	/** Stops when one object grows too large. */
	private static final class BoundedParser extends JsonParserDelegate {

		private long from;

		BoundedParser(JsonParser parser) {
			super(parser);
		}

		void begin() {
			this.from = currentLocation().getCharOffset();
		}

		@Override
		public JsonToken nextToken() {
			var token = super.nextToken();
			if (currentLocation().getCharOffset() - this.from > Contract.MAX_BYTES) {
				throw new TooLarge();
			}
			return token;
		}

	}

}
