/** The graph: its connection, its statements, its migrations. */
@NullMarked
package io.c360.graph;

import org.jspecify.annotations.NullMarked;
