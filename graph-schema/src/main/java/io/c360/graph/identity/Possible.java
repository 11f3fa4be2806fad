package io.c360.graph.identity;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;

/**
 * Two customers that may be one.
 *
 * @param left a record of the first, for comparison
 * @param right a record of the second
 * @param bits mean evidence between them
 * @param reason weak, contested or conflict
 */
public record Possible(CustomerId a, CustomerId b, RecordId left, RecordId right, double bits, String reason) {
}
