/** What the clock wakes about who is who. */
@NullMarked
package io.c360.ingest.identity;

import org.jspecify.annotations.NullMarked;
