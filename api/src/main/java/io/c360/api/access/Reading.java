package io.c360.api.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.c360.customer.CustomerId;
import io.c360.customer.audit.Reading.Outcome;
import org.jspecify.annotations.Nullable;

/** What one request reads: by whom, of whom, which fields, and what it was refused. */
public final class Reading {

	private final Viewer viewer;

	private final Set<CustomerId> customers = ConcurrentHashMap.newKeySet();

	// fields are answered in parallel; each only ever turns its place from 0 to 1
	private final byte[] read;

	private volatile boolean refused;

	private volatile boolean exported;

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

	/** The reading of a request; null when nobody has signed in. */
	public static @Nullable Reading of(GraphQLContext context) {
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

	/**
	 * What was read since this was asked last, one reading a customer; empty when nothing
	 * of a person was.
	 */
	public List<io.c360.customer.audit.Reading> take(Instant now) {
		var fields = new ArrayList<String>();
		for (int field = 0; field < this.read.length; field++) {
			if (this.read[field] == 1) {
				fields.add(FieldRules.name(field));
				this.read[field] = 0;
			}
		}
		var of = List.copyOf(this.customers);
		of.forEach(this.customers::remove);
		var outcome = this.refused ? Outcome.REFUSED : this.exported ? Outcome.EXPORTED : Outcome.ANSWERED;
		this.refused = false;
		if (of.isEmpty()) {
			return (fields.isEmpty() && outcome == Outcome.ANSWERED) ? List.of()
					: List.of(reading(now, null, fields, outcome));
		}
		return of.stream().map(customer -> reading(now, customer, fields, outcome)).toList();
	}

	/** Notes that everything known of a customer is handed out. */
	public void exported(CustomerId customer) {
		of(customer);
		this.exported = true;
	}

	/** A word for the audit about whoever reads, with no customer yet. */
	public io.c360.customer.audit.Reading word(Instant now, Outcome outcome) {
		return reading(now, null, List.of(), outcome);
	}

	private io.c360.customer.audit.Reading reading(Instant now, @Nullable CustomerId customer, List<String> fields,
			Outcome outcome) {
		return new io.c360.customer.audit.Reading(now, this.viewer.subject(),
				this.viewer.roles().stream().sorted().map(Role::realmName).toList(), this.viewer.purpose().name(),
				(customer != null) ? customer.toString() : null, fields, outcome);
	}

}
