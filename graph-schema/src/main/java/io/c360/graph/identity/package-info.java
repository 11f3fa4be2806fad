/**
 * Who is who: source records, the customers that they resolve to, and every change of
 * that.
 */
@NullMarked
package io.c360.graph.identity;

import org.jspecify.annotations.NullMarked;
