/** What the operator offers, to whom, on which channel and on which terms. */
@NullMarked
package io.c360.customer.offer;

import org.jspecify.annotations.NullMarked;
