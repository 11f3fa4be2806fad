/**
 * Who lives with whom: derived from the customers, kept beside them, dropped and made
 * anew at will.
 */
@NullMarked
package io.c360.graph.household;

import org.jspecify.annotations.NullMarked;
