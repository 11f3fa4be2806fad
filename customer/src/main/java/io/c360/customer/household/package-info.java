/**
 * Who lives together: a second, dated level over customers. It never supplies evidence
 * that two records are one customer.
 */
@NullMarked
package io.c360.customer.household;

import org.jspecify.annotations.NullMarked;
