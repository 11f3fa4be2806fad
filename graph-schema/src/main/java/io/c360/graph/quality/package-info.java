/** How good what sources send is. */
@NullMarked
package io.c360.graph.quality;

import org.jspecify.annotations.NullMarked;
