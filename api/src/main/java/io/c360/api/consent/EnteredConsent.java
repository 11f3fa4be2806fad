package io.c360.api.consent;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;

/**
 * A consent that was taken in.
 *
 * @param revision the customer's afterwards
 */
record EnteredConsent(RecordId fact, CustomerId customer, long revision) {

}
