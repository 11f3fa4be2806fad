package io.c360.local;

/**
 * Something that a person at this machine can act on; the message says what to do.
 */
public final class LocalProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;

	LocalProblem(String message) {
		this(ExitCode.FAILED, message);
	}

	LocalProblem(ExitCode code, String message) {
		super(message);
		this.code = code;
	}

	ExitCode code() {
		return this.code;
	}

}
