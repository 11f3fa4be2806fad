package io.c360.graph.identity;

import java.util.List;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.EntityEvent;
import org.jspecify.annotations.Nullable;

/**
 * What resolving records anew changed.
 *
 * @param moves records that resolve to another customer now
 * @param events what happened to customers
 */
public record Resolution(List<Move> moves, List<EntityEvent> events) {

	public Resolution {
		moves = List.copyOf(moves);
		events = List.copyOf(events);
	}

	/**
	 * A record that resolves to another customer; {@code from} is null for one that is
	 * new.
	 */
	public record Move(RecordId record, @Nullable CustomerId from, CustomerId to) {
	}

}
