/**
 * Where all customers stand together: a projection of the facts, made anew by the clock.
 */
@NullMarked
package io.c360.graph.position;

import org.jspecify.annotations.NullMarked;
