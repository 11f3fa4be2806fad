/** What a customer agreed to be contacted for. */
@NullMarked
package io.c360.customer.consent;

import org.jspecify.annotations.NullMarked;
