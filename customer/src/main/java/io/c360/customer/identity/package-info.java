/**
 * Who is this? Records become customers: explainably, reversibly, in any order. Records
 * are facts; entities are a function of the set of records, the model and what people
 * asserted.
 */
@NullMarked
package io.c360.customer.identity;

import org.jspecify.annotations.NullMarked;
