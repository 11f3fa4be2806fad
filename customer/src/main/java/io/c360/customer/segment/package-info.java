/**
 * Which customers behave alike and bring alike: segments that are found among the
 * operator's own customers, and named by rules.
 */
@NullMarked
package io.c360.customer.segment;

import org.jspecify.annotations.NullMarked;
