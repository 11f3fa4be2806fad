package io.c360.customer.identity;

/**
 * The weight of evidence that two records are one customer.
 *
 * @param bits log2 of the likelihood ratio
 * @param conflict they can not be one: two different numbers of a kind that nobody has
 * two of
 */
public record PairScore(double bits, boolean conflict) {
}
