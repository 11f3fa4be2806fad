package io.c360.ingest.command;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Where commands write: results to one stream, progress and problems to the other. What
 * others entered cannot steer the terminal: control characters are shown as a mark.
 */
record Console(PrintStream out, PrintStream err) {

	private static final Pattern STEERING = Pattern
		.compile("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\\n\\t]]");

	void result(String line) {
		this.out.println(plain(line));
	}

	void note(String line) {
		this.err.println(plain(line));
	}

	private static String plain(String line) {
		return STEERING.matcher(line).replaceAll("\uFFFD");
	}

}
