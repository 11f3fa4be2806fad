package io.c360.graph.intake;

import java.util.List;

/**
 * What is taken in together: all of it, or nothing.
 *
 * @param upTo the position from which the lane goes on afterwards
 */
public record Batch(Lane lane, long upTo, List<Received> received, List<Refused> refused) {

	public Batch {
		received = List.copyOf(received);
		refused = List.copyOf(refused);
	}

}
