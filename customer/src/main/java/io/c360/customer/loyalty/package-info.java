/** Points of loyalty programmes. */
@NullMarked
package io.c360.customer.loyalty;

import org.jspecify.annotations.NullMarked;
