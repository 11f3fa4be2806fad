/** The complaints of one customer. */
@NullMarked
package io.c360.graph.complaint;

import org.jspecify.annotations.NullMarked;
