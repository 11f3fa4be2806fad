package io.c360.customer.decision;

/**
 * That a rule forbids actions for this customer now.
 *
 * @param scope which actions: a kind, a group, an id, or {@code SELLING} for every action
 * that sells, or {@code *}
 * @param rule the row that says so
 * @param version of the table
 * @param because in a few words
 */
public record Suppression(Stop stage, String scope, String rule, String version, String because) {

	boolean concerns(Action action) {
		return this.scope.equals("*") || this.scope.equals(action.id()) || this.scope.equals(action.group())
				|| this.scope.equals(action.kind().name())
				|| (this.scope.equals("SELLING") && action.kind().isSelling());
	}

}
