/** Takes batches of records into the graph, however they came and whatever is away. */
@NullMarked
package io.c360.ingest.intake;

import org.jspecify.annotations.NullMarked;
