/** Leads: what was told of them, and how they stand. */
@NullMarked
package io.c360.graph.lead;

import org.jspecify.annotations.NullMarked;
