package io.c360.ingest.intake;

/** More comes in than can be taken in: come back in a moment. */
public final class Overloaded extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Overloaded() {
		super("More comes in than can be taken in; try again in a moment", null, false, false);
	}

}
