/** Customers whom a campaign follows up, from the first call to activation or the end. */
@NullMarked
package io.c360.customer.lead;

import org.jspecify.annotations.NullMarked;
