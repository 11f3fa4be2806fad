package io.c360.graph.sale;

import io.c360.customer.sale.Claim;
import io.c360.customer.sale.ClaimOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt to claim a piece.
 *
 * @param claim the claim that was made, or the one that stands in the way
 */
public record ClaimAnswer(ClaimOutcome outcome, @Nullable Claim claim, @Nullable String because) {
}
