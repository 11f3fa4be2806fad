/** What one customer holds. */
@NullMarked
package io.c360.graph.subscription;

import org.jspecify.annotations.NullMarked;
