/** The kept chain of who has read what of whom. */
@NullMarked
package io.c360.graph.audit;

import org.jspecify.annotations.NullMarked;
