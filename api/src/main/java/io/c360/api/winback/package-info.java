/** Bringing back customers who left. */
@NullMarked
package io.c360.api.winback;

import org.jspecify.annotations.NullMarked;
