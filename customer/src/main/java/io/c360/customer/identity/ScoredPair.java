package io.c360.customer.identity;

import io.c360.customer.RecordId;

/** Two records that were compared because they share a candidate key, and the result. */
public record ScoredPair(RecordId a, RecordId b, double bits, boolean conflict) {
}
