/** Products that a customer holds. */
@NullMarked
package io.c360.customer.subscription;

import org.jspecify.annotations.NullMarked;
