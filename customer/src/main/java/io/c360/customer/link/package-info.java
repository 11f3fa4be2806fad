/** Household, enterprise group, short-number network and family plan memberships. */
@NullMarked
package io.c360.customer.link;

import org.jspecify.annotations.NullMarked;
