/** Bills and top-ups. */
@NullMarked
package io.c360.customer.billing;

import org.jspecify.annotations.NullMarked;
