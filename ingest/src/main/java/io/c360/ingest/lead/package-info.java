/** Wakes leads whose time has run out. */
@NullMarked
package io.c360.ingest.lead;

import org.jspecify.annotations.NullMarked;
