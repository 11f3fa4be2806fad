package io.c360.api.identity;

import java.util.List;

import io.c360.graph.identity.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed.
 *
 * @param decision the decision that was kept; null when none was
 */
record DecisionEffect(@Nullable String decision, List<Resolution.Move> moves) {
}
