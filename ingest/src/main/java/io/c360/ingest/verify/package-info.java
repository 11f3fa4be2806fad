/** Finds out whether graph, index and ledger agree. */
@NullMarked
package io.c360.ingest.verify;

import org.jspecify.annotations.NullMarked;
