/** Keeps households right while customers change. */
@NullMarked
package io.c360.ingest.household;

import org.jspecify.annotations.NullMarked;
