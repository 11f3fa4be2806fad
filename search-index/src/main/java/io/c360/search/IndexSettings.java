package io.c360.search;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Where the Elasticsearch server is and how long we wait for it.
 *
 * @param user null where the server asks for no authentication
 * @param askWithin how long a search may take before it counts as unavailable
 * @param writeWithin how long a bulk write or the making of an index may take
 */
public record IndexSettings(URI uri, @Nullable String user, @Nullable String password, Duration askWithin,
		Duration writeWithin) {

	/**
	 * A server without authentication and the usual patience: 1 s to ask, 30 s to write.
	 */
	public static IndexSettings of(URI uri) {
		return new IndexSettings(uri, null, null, Duration.ofSeconds(1), Duration.ofSeconds(30));
	}

	/** The same for a server that knows us by name. */
	public IndexSettings as(String user, String password) {
		return new IndexSettings(this.uri, user, password, this.askWithin, this.writeWithin);
	}

	/** The address only: the rest is secret. */
	@Override
	public String toString() {
		return "Elasticsearch at " + this.uri;
	}

}
