package io.c360.api.complaint;

import io.c360.customer.Money;
import io.c360.customer.value.Trend;

/** What a handler has to know of the customer before deciding anything. */
record CaseStanding(String level, Money monthly, Trend.Direction trend, int formerCases, Money compensation,
		Money authority, String escalateTo) {
}
