package io.c360.local;

/** How a command ends; scripts may rely on the numbers. */
enum ExitCode {

	/** Done. */
	OK(0),
	/** It was tried and did not work. */
	FAILED(1),
	/** The command line is wrong. */
	USAGE(2),
	/** The machine lacks something. */
	MISSING(3),
	/** The command needs a stack that runs. */
	NOT_RUNNING(4);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

}
