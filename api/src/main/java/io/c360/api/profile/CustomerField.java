package io.c360.api.profile;

import java.util.Set;

import io.c360.graph.profile.ProfilePart;

/**
 * A field of {@code Customer} that reads more than the records, as a bean: it says what
 * has to be read before the customer is, so that one statement reads everything.
 */
public interface CustomerField {

	/** The name of the field in the schema. */
	String name();

	/**
	 * What it takes to answer the field as it is asked for; the same parts again when the
	 * field is answered.
	 * @throws io.c360.customer.CustomerProblem.Invalid when it is asked for wrongly
	 */
	Set<? extends ProfilePart<?>> parts(Asked asked);

}
