/** What a person runs from a terminal: loads, ledger, rejects, verification. */
@NullMarked
package io.c360.ingest.command;

import org.jspecify.annotations.NullMarked;
