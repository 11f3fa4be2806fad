package io.c360.bench;

/** A measure cannot be taken; the message says what to do. */
final class BenchProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BenchProblem(String message) {
		super(message);
	}

	BenchProblem(String message, Throwable cause) {
		super(message, cause);
	}

}
