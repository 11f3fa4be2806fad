package io.c360.ingest.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import io.c360.graph.intake.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers, one JSON object on each line. */
final class AnswerLines {

	private static final JsonMapper MAPPER = new JsonMapper(
			JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build());

	private final OutputStream out;

	private boolean written;

	AnswerLines(OutputStream out) {
		this.out = out;
	}

	/** True when something was written. */
	boolean hasBegun() {
		return this.written;
	}

	void write(List<Answer> answers) throws IOException {
		for (var answer : answers) {
			switch (answer) {
				case Answer.Applied(var position) -> line(position, "accepted", null, null, null);
				case Answer.Duplicate(var position) -> line(position, "duplicate", null, null, null);
				case Answer.Rejected(var position, var code, var field, var reason) ->
					line(position, "rejected", code, field, reason);
			}
		}
		this.out.flush();
	}

	/** Says that from a position on nothing was taken in. */
	void unavailable(long position, String reason) throws IOException {
		line(position, "unavailable", null, null, reason);
		this.out.flush();
	}

	private void line(long position, String status, @Nullable String code, @Nullable String field,
			@Nullable String reason) throws IOException {
		this.written = true;
		try (JsonGenerator json = MAPPER.createGenerator(this.out)) {
			json.writeStartObject();
			json.writeNumberProperty("position", position);
			json.writeStringProperty("status", status);
			if (code != null) {
				json.writeStringProperty("code", code);
			}
			if (field != null) {
				json.writeStringProperty("field", field);
			}
			if (reason != null) {
				json.writeStringProperty("reason", reason);
			}
			json.writeEndObject();
		}
		this.out.write('\n');
	}

}
