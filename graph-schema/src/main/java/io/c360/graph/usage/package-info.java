/** How customers use the network. */
@NullMarked
package io.c360.graph.usage;

import org.jspecify.annotations.NullMarked;
