package io.c360.graph;

import java.net.URI;

/**
 * Where the graph is.
 *
 * @param uri a {@code bolt://} or {@code neo4j://} address
 */
public record GraphSettings(URI uri, String user, String password) {

	/** Leaves the password out. */
	@Override
	public String toString() {
		return this.uri + " as " + this.user;
	}

}
