package io.c360.models;

/** A model file that may not be used, and what to do about it. */
public final class ModelProblem extends RuntimeException {

	private static final long serialVersionUID = 1;

	ModelProblem(String model, String what) {
		super("The model " + model + " is not used: " + what);
	}

	ModelProblem(String model, String what, Throwable cause) {
		super("The model " + model + " is not used: " + what, cause);
	}

}
