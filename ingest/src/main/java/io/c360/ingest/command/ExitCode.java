package io.c360.ingest.command;

/** How a command ends; scripts rely on the numbers. */
enum ExitCode {

	/** Done. */
	OK(0),
	/** Done, and something was rejected or does not agree. */
	FAILED(1),
	/** The command line, a file or a mapping makes no sense; nothing was done. */
	USAGE(2),
	/** A server is away. */
	AWAY(4);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

}
