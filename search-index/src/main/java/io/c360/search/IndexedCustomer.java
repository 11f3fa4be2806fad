package io.c360.search;

import io.c360.customer.CustomerId;

/**
 * What the index holds of a customer, for comparison with the graph.
 *
 * @param hash of what the document says; empty when it was written before there were
 * hashes
 * @param former true for the mark that stays of a customer who is no more
 */
public record IndexedCustomer(CustomerId id, long revision, boolean former, String hash) {

}
