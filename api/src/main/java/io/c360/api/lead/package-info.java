/** Customers whom campaigns pursue: lists of work, and what people enter. */
@NullMarked
package io.c360.api.lead;

import org.jspecify.annotations.NullMarked;
