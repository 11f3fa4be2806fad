/** Who may bring records. */
@NullMarked
package io.c360.ingest.access;

import org.jspecify.annotations.NullMarked;
