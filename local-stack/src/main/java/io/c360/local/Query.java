package io.c360.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sends a GraphQL document to the API as one of the demo users, and prints the answer.
 */
final class Query {

	private static final Pattern ERRORS = Pattern.compile("\"errors\"\\s*:\\s*\\[\\s*\\{");

	private Query() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var arguments = Arguments.of(args, Set.of(), Set.of("--as", "--vars"));
		var files = arguments.rest(1);
		var settings = RunSettings.ofRunning(state);
		var document = read(files.isEmpty() ? StateFolder.top().resolve("docs/queries/profile.graphql").toString()
				: files.getFirst());
		var variables = arguments.get("--vars").orElseGet(() -> files.isEmpty() ? sample(state) : "{}");
		var token = Token.of(settings, arguments.get("--as").orElse("rep"));
		try {
			var answer = Http.post(settings.need("api.uri") + "/graphql", "application/json",
					"{\"query\":" + json(document) + ",\"variables\":" + variables + "}", "Authorization",
					"Bearer " + token);
			System.out.println(answer.body());
			return (answer.statusCode() == 200 && !ERRORS.matcher(answer.body()).find()) ? ExitCode.OK
					: failed(answer.statusCode());
		}
		catch (IOException problem) {
			throw new LocalProblem(ExitCode.NOT_RUNNING, "The API does not answer: " + problem.getMessage());
		}
	}

	/** The text as a JSON string. */
	static String json(String text) {
		var json = new StringBuilder("\"");
		text.chars().forEach((c) -> {
			if (c == '"' || c == '\\') {
				json.append('\\').append((char) c);
			}
			else if (c < ' ') {
				json.append(String.format("\\u%04x", c));
			}
			else {
				json.append((char) c);
			}
		});
		return json.append('"').toString();
	}

	private static ExitCode failed(int status) {
		System.err.println("c360: the answer has errors (HTTP " + status + ")");
		return ExitCode.FAILED;
	}

	private static String sample(StateFolder state) {
		return Demo.someone(state)
			.map((person) -> "{\"by\":{\"msisdn\":" + json(person.msisdn()) + "}}")
			.orElseThrow(() -> new LocalProblem(ExitCode.USAGE,
					"The demo is not loaded, so name a customer: --vars '{\"by\":{\"msisdn\":\"...\"}}'"));
	}

	private static String read(String file) {
		try {
			return file.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
					: Files.readString(Path.of(file));
		}
		catch (IOException problem) {
			throw new LocalProblem(ExitCode.USAGE, "Cannot read " + file);
		}
	}

}
