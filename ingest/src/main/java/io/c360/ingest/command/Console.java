package io.c360.ingest.command;

import java.io.PrintStream;

/**
 * Where commands write: results to one stream, progress and problems to the other.
 */
record Console(PrintStream out, PrintStream err) {

	void result(String line) {
		this.out.println(line);
	}

	void note(String line) {
		this.err.println(line);
	}

}
