/** Where customers stand, computed anew by the clock. */
@NullMarked
package io.c360.ingest.position;

import org.jspecify.annotations.NullMarked;
