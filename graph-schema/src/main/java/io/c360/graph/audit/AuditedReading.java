package io.c360.graph.audit;

import io.c360.customer.audit.Reading;

/** A reading at its place in the chain. */
public record AuditedReading(long sequence, Reading reading, String hash) {
}
