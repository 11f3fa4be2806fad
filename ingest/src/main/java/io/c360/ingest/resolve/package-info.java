/** The offline command: who is who in a CSV file, without any server. */
@NullMarked
package io.c360.ingest.resolve;

import org.jspecify.annotations.NullMarked;
