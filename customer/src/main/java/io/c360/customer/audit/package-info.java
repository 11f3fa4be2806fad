/** Who has read what of whom, in a chain that shows every change. */
@NullMarked
package io.c360.customer.audit;

import org.jspecify.annotations.NullMarked;
