/** Carries changes from the graph to the index, and tells who listens. */
@NullMarked
package io.c360.ingest.relay;

import org.jspecify.annotations.NullMarked;
