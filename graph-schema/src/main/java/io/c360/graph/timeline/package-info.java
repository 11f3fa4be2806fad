/** What happened to one customer, of whatever kind, in the order of time. */
@NullMarked
package io.c360.graph.timeline;

import org.jspecify.annotations.NullMarked;
