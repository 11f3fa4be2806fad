/**
 * Reads one record of one contract: it is accepted as a fact, or refused with a reason.
 */
@NullMarked
package io.c360.ingest.contract;

import org.jspecify.annotations.NullMarked;
