/** Runs the four servers of Customer 360, for a person and for every module's tests. */
@NullMarked
package io.c360.local;

import org.jspecify.annotations.NullMarked;
