/** Says which column or field of a source is which field of a contract. */
@NullMarked
package io.c360.ingest.mapping;

import org.jspecify.annotations.NullMarked;
