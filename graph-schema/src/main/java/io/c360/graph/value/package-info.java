/** What customers are worth and where they stand, as far as others are found by it. */
@NullMarked
package io.c360.graph.value;

import org.jspecify.annotations.NullMarked;
