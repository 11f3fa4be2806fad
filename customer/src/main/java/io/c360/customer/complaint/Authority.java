package io.c360.customer.complaint;

/**
 * How much somebody may give for one complaint.
 *
 * @param limit in fen
 * @param escalateTo who may give more
 */
public record Authority(long limit, String escalateTo) {
}
