/** The contacts of one customer in the order of time. */
@NullMarked
package io.c360.graph.timeline;

import org.jspecify.annotations.NullMarked;
