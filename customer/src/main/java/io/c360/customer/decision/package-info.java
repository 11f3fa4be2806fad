/** What to do next for a customer, and why not something else. */
@NullMarked
package io.c360.customer.decision;

import org.jspecify.annotations.NullMarked;
