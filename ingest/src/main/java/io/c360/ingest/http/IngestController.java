package io.c360.ingest.http;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.zip.ZipException;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.ingest.contract.SourceName;
import io.c360.ingest.intake.GatheredIntake;
import io.c360.ingest.intake.Overloaded;
import io.c360.ingest.measure.IntakeMeters;
import io.c360.ingest.measure.Visible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ingest/{kind}?source=…}: NDJSON in, one answer for each line out. */
@RestController
class IngestController {

	private static final String SOON = "1";

	private static final String LATER = "5";

	private final GatheredIntake intake;

	private final InstantSource clock;

	private final int batch;

	private final IntakeMeters meters;

	private final Visible visible;

	IngestController(GatheredIntake intake, InstantSource clock, HttpSettings settings, IntakeMeters meters) {
		this.meters = meters;
		this.visible = meters.visible("http");
		this.intake = intake;
		this.clock = clock;
		this.batch = settings.batch();
	}

	@PostMapping("/ingest/{kind}")
	void take(@PathVariable String kind, @RequestParam(defaultValue = "") String source, HttpServletRequest request,
			HttpServletResponse response) throws IOException, InterruptedException {
		var named = kind(kind);
		if (named == null) {
			refuse(response, HttpServletResponse.SC_NOT_FOUND, "UNKNOWN_KIND", "There is no such kind of record.");
		}
		else if (!SourceName.isValid(source)) {
			refuse(response, HttpServletResponse.SC_BAD_REQUEST, "MISSING_SOURCE",
					"Name the source system: ?source= with letters, digits, dots, hyphens and underscores, at most 60.");
		}
		else {
			exchange(named, source, request, response);
		}
	}

	private void exchange(Kind kind, String source, HttpServletRequest request, HttpServletResponse response)
			throws IOException, InterruptedException {
		response.setContentType("application/x-ndjson");
		var answers = new AnswerLines(response.getOutputStream());
		var taking = new RequestIntake(this.intake, this.clock, this.batch, answers, this.visible);
		try {
			taking.run(kind, source, Unpacked.of(request));
		}
		catch (Unpacked.Unsupported _) {
			refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "BAD_ENCODING",
					"Send plain text, or Content-Encoding: gzip.");
		}
		catch (Unpacked.Bomb _) {
			breakOff(response, answers, taking.position(), HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "TOO_LARGE",
					"It unpacks to far more than any text does; send it plain, or in smaller parts.");
		}
		catch (ZipException | EOFException _) {
			breakOff(response, answers, taking.position(), HttpServletResponse.SC_BAD_REQUEST, "TRUNCATED",
					"The packed body is broken or breaks off; send it again from here.");
		}
		catch (Overloaded problem) {
			this.meters.turnedAway("records");
			giveUp(response, answers, taking.position(), SOON, String.valueOf(problem.getMessage()));
		}
		catch (CustomerProblem.Unavailable problem) {
			this.meters.turnedAway("graph");
			giveUp(response, answers, taking.position(), LATER, String.valueOf(problem.getMessage()));
		}
	}

	/** The body ends in the middle, or is not what it says. */
	private static void breakOff(HttpServletResponse response, AnswerLines answers, long position, int status,
			String code, String reason) throws IOException {
		if (answers.hasBegun()) {
			answers.unavailable(position, reason);
		}
		else {
			refuse(response, status, code, reason);
		}
	}

	private static void giveUp(HttpServletResponse response, AnswerLines answers, long position, String retryAfter,
			String reason) throws IOException {
		if (!answers.hasBegun()) {
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			response.setHeader("Retry-After", retryAfter);
		}
		answers.unavailable(position, reason);
	}

	private static void refuse(HttpServletResponse response, int status, String code, String reason)
			throws IOException {
		response.setStatus(status);
		response.setContentType("application/json");
		response.getOutputStream()
			.write("{\"code\":\"%s\",\"reason\":\"%s\"}%n".formatted(code, reason).getBytes(StandardCharsets.UTF_8));
	}

	private static @Nullable Kind kind(String word) {
		try {
			return Kind.parse(word);
		}
		catch (CustomerProblem.Invalid _) {
			return null;
		}
	}

}
