/** What ingest measures: a list of names, and nothing that is not on it. */
@NullMarked
package io.c360.ingest.measure;

import org.jspecify.annotations.NullMarked;
