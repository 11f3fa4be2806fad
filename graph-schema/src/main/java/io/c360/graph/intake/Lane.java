package io.c360.graph.intake;

/**
 * One ordered stream of records that one writer at a time takes in, such as a file or a
 * partition of a topic.
 *
 * @param name what it is called for ever, such as {@code kafka:c360.party:0}
 * @param resumes true when positions are for ever, so that a record below the lane's
 * position was taken in before and is passed over; false when every batch counts anew
 */
public record Lane(String name, boolean resumes) {

	/** A lane whose position is kept: a file, a partition. */
	public static Lane resumable(String name) {
		return new Lane(name, true);
	}

	/** A lane without a memory, such as one of the slots that serve requests. */
	public static Lane passing(String name) {
		return new Lane(name, false);
	}

}
