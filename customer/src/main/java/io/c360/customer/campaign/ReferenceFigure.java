package io.c360.customer.campaign;

/**
 * A figure that the source prints beside what its own data come to.
 *
 * @param row of the requirement table
 * @param printed as the source has it
 * @param computed from the data
 */
public record ReferenceFigure(String row, String name, String printed, String computed) {

	/** False where the source contradicts itself. */
	public boolean agrees() {
		return this.printed.equals(this.computed);
	}

}
