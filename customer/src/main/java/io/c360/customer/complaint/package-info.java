/** Complaints and what became of them. */
@NullMarked
package io.c360.customer.complaint;

import org.jspecify.annotations.NullMarked;
