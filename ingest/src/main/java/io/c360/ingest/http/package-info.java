/** Takes records in over HTTP, one answer for each. */
@NullMarked
package io.c360.ingest.http;

import org.jspecify.annotations.NullMarked;
