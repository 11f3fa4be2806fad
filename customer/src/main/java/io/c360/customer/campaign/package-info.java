/** Campaigns, and what customers answered to them. */
@NullMarked
package io.c360.customer.campaign;

import org.jspecify.annotations.NullMarked;
