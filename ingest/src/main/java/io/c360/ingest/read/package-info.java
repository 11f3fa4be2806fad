/** Reads files and streams into records, whatever they hold, in bounded memory. */
@NullMarked
package io.c360.ingest.read;

import org.jspecify.annotations.NullMarked;
