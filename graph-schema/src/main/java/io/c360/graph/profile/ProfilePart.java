package io.c360.graph.profile;

import java.util.Map;

import io.c360.graph.Cypher;
import org.neo4j.driver.Value;

/**
 * What one noun adds to a profile: a subquery, its parameters and how its result is read.
 * Implemented by a record of what is asked, such as a page: two parts that are equal are
 * read once, and the part is the key to what was read ({@link CustomerView#part}).
 *
 * @param <T> what is read
 */
public interface ProfilePart<T> {

	/**
	 * The subquery, kept in a {@code <name>.part.cypher} file. It finds the customer as
	 * {@code c} and the records as the list {@code records}, and returns exactly one row
	 * with one column, {@code part}.
	 */
	Cypher subquery();

	/** The parameters of the subquery by the names that the file has for them. */
	default Map<String, Object> parameters() {
		return Map.of();
	}

	/** Reads what the subquery returned. */
	T read(Value part);

}
