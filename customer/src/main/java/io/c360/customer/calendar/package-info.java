/** When people are at work, so that a promise can be kept. */
@NullMarked
package io.c360.customer.calendar;

import org.jspecify.annotations.NullMarked;
