/** Points of loyalty programmes. */
@NullMarked
package io.c360.graph.loyalty;

import org.jspecify.annotations.NullMarked;
