/** Who lives with whom, and what a steward says of it. */
@NullMarked
package io.c360.api.household;

import org.jspecify.annotations.NullMarked;
