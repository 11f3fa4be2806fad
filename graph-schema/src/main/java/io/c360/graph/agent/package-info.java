/** How agents do, and their quality loop. */
@NullMarked
package io.c360.graph.agent;

import org.jspecify.annotations.NullMarked;
