package io.c360.customer.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the chain is whole.
 *
 * @param readings how many were looked at
 * @param brokenAt the first that is missing, changed or added; null when the chain is
 * whole
 * @param head the hash of the last one: noted elsewhere, it shows later whether the end
 * was cut off
 */
public record AuditVerdict(boolean whole, long readings, @Nullable Long brokenAt, String head) {
}
