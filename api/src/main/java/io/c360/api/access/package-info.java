/** Who asks, and what they may see. */
@NullMarked
package io.c360.api.access;

import org.jspecify.annotations.NullMarked;
