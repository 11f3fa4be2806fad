package io.c360.api.decision;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;

/** That an answer was kept. */
record ActionResponse(RecordId fact, CustomerId customer, long revision) {
}
