/** Points of loyalty programmes. */
@NullMarked
package io.c360.api.loyalty;

import org.jspecify.annotations.NullMarked;
