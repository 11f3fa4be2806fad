package io.c360.search;

import java.util.List;

import io.c360.customer.CustomerId;

/**
 * What became of a bulk write. Only customers who are neither refused nor missing from
 * the answer are in the index; being beaten by a newer revision is as good as written.
 *
 * @param written documents that the index took
 * @param alreadyNewer documents that lost against a newer revision
 * @param refused documents that the index will never take as they are
 */
public record Written(int written, int alreadyNewer, List<Refused> refused) {

	public Written {
		refused = List.copyOf(refused);
	}

	/**
	 * A document that the index does not take.
	 *
	 * @param because the kind of error, without any value
	 */
	public record Refused(CustomerId customer, String because) {

	}

}
