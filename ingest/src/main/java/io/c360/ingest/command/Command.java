package io.c360.ingest.command;

import java.io.IOException;
import java.util.List;

/** One command. */
interface Command {

	/** What it does and how it is called. */
	String help();

	/**
	 * Runs it.
	 * @throws io.c360.customer.CustomerProblem when it cannot be done as it was asked for
	 */
	ExitCode run(List<String> line, Stores stores, Console console) throws IOException, InterruptedException;

}
