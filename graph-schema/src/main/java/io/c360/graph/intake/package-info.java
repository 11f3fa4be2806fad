/** What comes in: facts, the ledger that accounts for them, and what was rejected. */
@NullMarked
package io.c360.graph.intake;

import org.jspecify.annotations.NullMarked;
