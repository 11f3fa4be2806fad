/** Segment models that were fitted to the operator's own customers. */
@NullMarked
package io.c360.graph.segment;

import org.jspecify.annotations.NullMarked;
