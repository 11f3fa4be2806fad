/** Records that were rejected, read again after a fix. */
@NullMarked
package io.c360.ingest.replay;

import org.jspecify.annotations.NullMarked;
