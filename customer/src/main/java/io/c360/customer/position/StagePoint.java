package io.c360.customer.position;

import io.c360.customer.lifecycle.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One point of a lifecycle curve.
 *
 * @param customers how many are in the stage now
 * @param monthly their mean monthly margin, in fen
 * @param medianDays how long those stayed in it who are through, the median; null when
 * nobody is
 * @param through how many are through
 */
public record StagePoint(Stage stage, int customers, long monthly, @Nullable Integer medianDays, int through) {
}
