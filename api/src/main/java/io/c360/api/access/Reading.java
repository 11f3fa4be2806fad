package io.c360.api.access;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.c360.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** What one request reads: by whom, of whom, which fields, and what it was refused. */
public final class Reading {

	private final Viewer viewer;

	private final Set<CustomerId> customers = ConcurrentHashMap.newKeySet();

	// fields are answered in parallel; each only ever turns its place from 0 to 1
	private final byte[] read;

	private volatile boolean refused;

	Reading(Viewer viewer) {
		this.viewer = viewer;
		this.read = new byte[FieldRules.size()];
	}

	/** The reading that a field belongs to. */
	public static Reading of(DataFetchingEnvironment environment) {
		var reading = of(environment.getGraphQlContext());
		if (reading == null) {
			throw new AccessRefusal("Nobody has signed in");
		}
		return reading;
	}

	static @Nullable Reading of(GraphQLContext context) {
		return context.get(Reading.class);
	}

	/** Who reads. */
	public Viewer viewer() {
		return this.viewer;
	}

	/** Notes of whom something is read; to be said before it is answered. */
	public void of(CustomerId customer) {
		this.customers.add(customer);
	}

	void read(int field) {
		this.read[field] = 1;
	}

	/** Notes that something was refused. */
	public void refused() {
		this.refused = true;
	}

	/** Whose data were read. */
	Set<CustomerId> customers() {
		return this.customers;
	}

	/** The fields that say something of a person and were read. */
	List<String> fields() {
		return IntStream.range(0, this.read.length)
			.filter(field -> this.read[field] == 1)
			.mapToObj(FieldRules::name)
			.toList();
	}

	boolean wasRefused() {
		return this.refused;
	}

}
