/** Lets customers be found by what they are worth and where they stand. */
@NullMarked
package io.c360.ingest.standing;

import org.jspecify.annotations.NullMarked;
