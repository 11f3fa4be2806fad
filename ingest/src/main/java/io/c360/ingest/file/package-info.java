/** Loads files: whole, once, and from where it stopped. */
@NullMarked
package io.c360.ingest.file;

import org.jspecify.annotations.NullMarked;
