package io.c360.customer.complaint;

import io.c360.customer.RecordId;

/** An event that is kept but cannot have happened as told, and why. */
public record Disregarded(RecordId event, String because) {
}
